namespace Aanbieders;

/// <summary>How a status looks on a page.</summary>
internal static class ToelatingSoort
{
    public static string Of(ToelatingStatus status) =>
        status switch
        {
            ToelatingStatus.Toegelaten => "ok",
            ToelatingStatus.Aanvullen => "let-op",
            ToelatingStatus.Afgewezen => "fout",
            ToelatingStatus.Ingediend => "info",
            _ => "neutraal",
        };
}
