namespace Ondersteuning;

/// <summary>How a status looks on a page.</summary>
internal static class ToewijzingSoort
{
    public static string Of(ToewijzingStatus status) =>
        status switch
        {
            ToewijzingStatus.Gemaakt => "let-op",
            ToewijzingStatus.Aanvaard => "info",
            ToewijzingStatus.Gestart => "ok",
            _ => "fout",
        };
}
