namespace Host;

/// <summary>Two of the three bidders belong to one group: both may bid, nobody who scores knows, and prices stay closed until two persons have heard them and judged (E-34).</summary>
internal static class MarktplaatsGroep
{
    /// <summary>The inkoper enters what he found in the register, while the round runs.</summary>
    public static async Task Find(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        verhaal.Chapter("Twee aanbieders uit één groep");
        var aanbieders = await DemoSetup.Known(verhaal);
        var brug = (await verhaal.Lees("brug", $"aanbieders/{aanbieders["De Brug Begeleiding"]}")).Get("kvk");
        var vermeldingen = $"aanbieders/{aanbieders["Kleurrijk Ondersteuning"]}/zeggenschap/vermeldingen";
        await verhaal.Geweigerd("ruben", "Zeggen dat aanbieders bij elkaar horen, zonder bron", "E-34", "VermeldingBron", d => d.ApiPost(vermeldingen, new { kvk = brug }));
        await verhaal.Goed("ruben", "De inkoper vond in het register dat twee aanbieders bij elkaar horen", "E-34", d => d.ApiPost(vermeldingen, new { kvk = brug, bron = "Handelsregister, uittreksel van deze maand" }));
    }

    /// <summary>After the scores and before the opening.</summary>
    public static async Task Judge(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        verhaal.Chapter("Een signaal: vragen en oordelen, dan pas openen");
        var pad = $"openingen/{huis.Vraag}/signalen";
        await verhaal.Dicht("fatima", "Wie scoort, ziet geen signaal", "E-34", d => d.Api(pad));
        await verhaal.Opnieuw("hanneke");
        await verhaal.Geweigerd("hanneke", "Openen terwijl er een signaal ligt", "E-34", "SignaalOnbeoordeeld", d => d.ApiPost("openingen", new { vragen = new[] { huis.Vraag }, geenBelang = true }));
        var seen = await verhaal.Lees("hanneke", pad);
        verhaal.Feit("Het signaal noemt geen aanbieder", "E-34", 0, DemoMarket.Providers.Count(p => seen.Text.Contains(p.Naam, StringComparison.OrdinalIgnoreCase)));
        var signaal = $"signalen/{seen.Json.GetProperty("signalen")[0].GetProperty("signaal").GetString()}";
        await Change("hanneke", "Beide aanbieders krijgen dezelfde vraag: hoe is uw voorstel gemaakt?", "toelichting", new { });
        foreach (var wie in new[] { "brug", "kleur" })
        {
            var offerte = $"offertes/{huis.Offertes[wie]}/toelichting";
            await verhaal.Wijzig(wie, "De aanbieder legt uit hoe het voorstel is gemaakt", "E-34", offerte, offerte, new { tekst = "Een planner en een begeleider schreven dit plan; niemand daarbuiten las mee." });
        }
        await Change("hanneke", "De eerste persoon oordeelt: los van elkaar gemaakt", "oordeel", new { uitkomst = "Onafhankelijk", reden = "Andere mensen schreven, en de plannen verschillen." });
        await verhaal.Geweigerd("hanneke", "Het eigen oordeel bevestigen", "E-34", "SignaalTweedePersoon", async d => await d.ApiPost($"{signaal}/bevestiging", new { }, await Versie(d)));
        await Change("ruben", "De tweede persoon oordeelt hetzelfde: beide doen mee", "bevestiging", new { });

        Task<Antwoord> Change(string wie, string stap, string deel, object body) =>
            verhaal.Goed(wie, stap, "E-34", async d => await d.ApiPost($"{signaal}/{deel}", body, await Versie(d)));
        async Task<int> Versie(Deelnemer d) => (await d.Api(pad)).Json.GetProperty("signalen")[0].GetProperty("versie").GetInt32();
    }
}
