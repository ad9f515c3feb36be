namespace Host;

/// <summary>The main story: the multi-problem household from melding to toewijzing, K-01, K-04 and K-05 to their ends, and what is tried on purpose.</summary>
internal static class Hoofdtaak
{
    public static async Task Play(Verhaal verhaal, IServiceProvider services, CancellationToken ct)
    {
        await verhaal.Settle();
        await DemoSetup.Play(verhaal, services, ct);
        var huis = new Huishouden(verhaal, await DemoSetup.Catalogue(verhaal));
        await HuishoudenMelding.Play(huis);
        await HuishoudenBesluit.Play(huis);
        await HuishoudenVraag.Play(huis);
        await HuishoudenBesluit.PlayClosed(huis);
        await HuishoudenRonde.Play(huis);
        await HuishoudenKeuze.Play(huis);
        await HuishoudenToewijzing.PlayOpenHuis(huis);
        await HuishoudenToewijzing.PlayInzage(huis);
        await Direct.Play(verhaal);
        await Lerares.Play(verhaal, clock: true);
        await Huurschuld.Play(verhaal);
        await Ouderensoos.Play(verhaal);
    }
}
