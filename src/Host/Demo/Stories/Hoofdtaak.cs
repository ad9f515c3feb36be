namespace Host;

/// <summary>The main story: the multi-problem household from melding to toewijzing, K-01 and K-04 to their ends, and what is tried on purpose.</summary>
internal static class Hoofdtaak
{
    public static async Task Play(Verhaal verhaal)
    {
        verhaal.Chapter("Begin");
        await verhaal.Goed("fatima", "De consulent meldt zich aan", "ADR 7", d => d.Get("/"));
    }
}
