namespace Host;

/// <summary>Steps 5 and 6 by open huis, and what a provider sees of a person: nothing before it accepted.</summary>
internal static class HuishoudenToewijzing
{
    public static async Task PlayOpenHuis(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        var pad = $"{huis.Gang.Mijn}/kiezen/{huis.Hulp}";
        verhaal.Chapter("Hulp bij het huishouden: de inwoner kiest zelf");
        await verhaal.Goed("fatima", "De route voor hulp bij het huishouden is open huis", "E-OH-01", d => d.ApiPost($"{huis.Gang.Pad}/routes/{huis.Hulp}", new { route = "OpenHuis" }));
        var cards = await verhaal.Goed("samira", "Zij ziet wie is toegelaten en plek heeft", "E-OH-02", d => d.Api(pad));
        var ranked = new[] { "score", "rang", "punten", "prijs" }.Count(word => cards.Text.Contains(word, StringComparison.OrdinalIgnoreCase));
        verhaal.Feit("Zonder score, rangorde of prijs", "E-OH-07", 0, ranked);
        var ids = (await DemoSetup.Ids(verhaal)).ToDictionary(p => p.Provider.Key, p => p.Id);
        verhaal.Feit("Alleen aanbieders met plek: twee van de drie", "E-OH-14", 2, cards.Json.GetArrayLength());
        await verhaal.Geweigerd("samira", "Kiezen voor een aanbieder die vol is", "E-OH-14", "AanbiederVol", d => d.ApiPost(pad, new { aanbieder = ids["samen"] }));
        await verhaal.Geweigerd("samira", "Kiezen voor een aanbieder zonder toelating hiervoor", "E-OH-01", "AanbiederNietToegelaten", d => d.ApiPost(pad, new { aanbieder = ids["zus"] }));
        await verhaal.Goed("samira", "De inwoner kiest haar hulp", "E-OH-01", d => d.ApiPost(pad, new { aanbieder = ids["huis"] }));
        await verhaal.Settle();
        await Accept(huis, "huis", DemoMensen.Samira);
    }

    public static async Task PlayInzage(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        verhaal.Chapter("Wie er in het dossier keek");
        var log = (await verhaal.Lees("samira", $"{huis.Gang.Mijn}/inzage")).Text;
        foreach (var name in new[] { "Fatima el Amrani", "Hanneke Postma", "Joris Blom", "Zus Aalbers" })
            verhaal.Feit($"De inwoner ziet dat {name} keek", "J-14", "ja", log.Contains(name, StringComparison.Ordinal) ? "ja" : "nee");
        verhaal.Feit("Wie niet binnenkwam, staat er niet in", "J-14", "nee", log.Contains("Petra Smit", StringComparison.Ordinal) ? "ja" : "nee");
    }

    public static async Task Accept(Huishouden huis, string aanbieder, DemoMens mens)
    {
        var verhaal = huis.Verhaal;
        var id = (await verhaal.Lees(aanbieder, "toewijzingen")).Json.GetProperty("toewijzingen")[0].GetProperty("id").GetString()!;
        await Accept(verhaal, aanbieder, id, mens);
    }

    public static async Task Accept(Verhaal verhaal, string aanbieder, string id, DemoMens mens)
    {
        var pad = $"toewijzingen/{id}";
        var before = await verhaal.Goed(aanbieder, "De aanbieder leest de toewijzing", "H-03", d => d.Api(pad));
        verhaal.Feit("Vóór aanvaarding staat er niemands naam in", "J-03", "nee", before.Text.Contains(mens.Achternaam, StringComparison.OrdinalIgnoreCase) ? "ja" : "nee");
        await verhaal.Dicht(aanbieder == "brug" ? "zus" : "brug", "Een andere aanbieder leest deze toewijzing", "J-03", d => d.Api(pad));
        await verhaal.Wijzig(aanbieder, "De aanbieder aanvaardt", "G.8 3.1", pad, $"{pad}/aanvaarding");
        var after = await verhaal.Lees(aanbieder, pad);
        verhaal.Feit("Nu ziet alleen deze aanbieder om wie het gaat", "J-03", mens.Naam, after.Json.GetProperty("persoon").GetProperty("naam").GetString()!);
    }
}
