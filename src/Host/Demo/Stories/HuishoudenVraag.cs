namespace Host;

/// <summary>Step 5: the vraag is composed, tested for recognisability, agreed to and published.</summary>
internal static class HuishoudenVraag
{
    private const string Goed = "Een ouder met schoolgaande kinderen zorgt ook voor een familielid dat vergeetachtig wordt. Er zijn geldzorgen. Zoekt iemand die naast haar staat en samen orde brengt.";

    public static async Task Play(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        verhaal.Chapter("De vraag: opstellen, toetsen, instemmen, publiceren");
        await verhaal.Geweigerd("fatima", "Een vraag voor hulp bij het huishouden: daar kiest de inwoner zelf, zonder concurrentie", "E-OH-07", "ClientKiestGeenVraag",
            d => d.ApiPost($"{huis.Gang.Pad}/vragen", new { voorziening = huis.Hulp, opzet = Opzet(Goed) }));
        var made = await verhaal.Goed("fatima", "Vraag opgesteld, helaas met de naam van de inwoner erin", "J-17",
            d => d.ApiPost($"{huis.Gang.Pad}/vragen", new { voorziening = huis.Begeleiding, opzet = Opzet("Voor SAMÍRA zoeken wij rust en overzicht in huis.") }));
        huis.Vraag = made.Get("vraag");
        await Test(huis);
        await Agree(huis);
        var published = await verhaal.Wijzig("fatima", "De vraag staat op de marktplaats", "E-AUC-03", huis.ZaakVraag, $"{huis.ZaakVraag}/publicatie");
        huis.Sluit = published.Json.GetProperty("sluit").GetDateTimeOffset();
        await verhaal.Settle();
    }

    private static async Task Test(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        await Refused(huis, "Een naam in de tekst, met hoofdletters en een accent");
        foreach (var (step, text) in new[]
        {
            ("De naam van een kind, uit elkaar getypt", "De oudste, Y a r a, helpt veel mee in huis en dat is te veel."),
            ("De school van de kinderen", "De kinderen gaan naar De Vlieger en komen vaak te laat."),
            ("Een telefoonnummer", "Bel gerust op 06-0000 0012, het liefst in de middag."),
            ("De straat, met een tikfout", "Het gezin woont aan de Zeilmakersstraat, driehoog."),
        })
        {
            await (await verhaal.Wie("fatima")).ApiChange(huis.ZaakVraag, $"{huis.ZaakVraag}/wijziging", Opzet(text));
            await Refused(huis, step);
        }
        await TwoReaders(huis);
        await verhaal.Wijzig("fatima", "De tekst zonder iets herkenbaars", "E-AUC-05", huis.ZaakVraag, $"{huis.ZaakVraag}/wijziging", Opzet(Goed));
        await verhaal.Wijzig("fatima", "De toets vindt niets", "E-AUC-05", huis.ZaakVraag, $"{huis.ZaakVraag}/toets");
        await verhaal.Geweigerd("fatima", "Goedkeuren zonder zelf te lezen", "J-18", "LezingOntbreekt", d => d.ApiChange(huis.ZaakVraag, $"{huis.ZaakVraag}/goedkeuring", new { gelezen = false }));
        await verhaal.Wijzig("fatima", "Een mens las de tekst en herkent niemand", "J-18", huis.ZaakVraag, $"{huis.ZaakVraag}/goedkeuring", new { gelezen = true });
    }

    // A flower that is a first name too: it may stay, when two persons say so.
    private static async Task TwoReaders(Huishouden huis)
    {
        var (verhaal, vraag) = (huis.Verhaal, huis.ZaakVraag);
        await (await verhaal.Wie("fatima")).ApiChange(vraag, $"{vraag}/wijziging", Opzet("Rust vindt zij op het balkon. Roos is haar lievelingsbloem."));
        await (await verhaal.Wie("fatima")).ApiChange(vraag, $"{vraag}/toets");
        var found = (await verhaal.Lees("fatima", $"{vraag}/toets")).Json.GetProperty("vondsten")[0].GetProperty("vondst").GetString();
        object Leave(string? grond) => new { besluiten = new[] { new { vondst = found, keuze = "Afwijzen", grond } } };
        await verhaal.Geweigerd("fatima", "Een vondst laten staan zonder reden", "E-AUC-05", "AfwijsredenOntbreekt", d => d.ApiChange(vraag, $"{vraag}/toets/besluiten", Leave(null)));
        await verhaal.Wijzig("fatima", "De vondst blijft staan: het is een bloem", "E-AUC-05", vraag, $"{vraag}/toets/besluiten", Leave("GewoonWoord"));
        await verhaal.Geweigerd("fatima", "Goedkeuren voordat een tweede persoon meelas", "J-18", "TegenlezingNodig", d => d.ApiChange(vraag, $"{vraag}/goedkeuring", new { gelezen = true }));
        await verhaal.Geweigerd("fatima", "Zelf ook de tweede persoon zijn", "J-18", "TegenlezerIsZelf", d => d.ApiChange(vraag, $"{vraag}/tegenlezing", new { akkoord = true }));
        await verhaal.Wijzig("hanneke", "Een tweede persoon leest mee en is het ermee eens", "J-18", vraag, $"{vraag}/tegenlezing", new { akkoord = true });
    }

    // The test finds it; until somebody decides about it the text goes nowhere.
    private static async Task Refused(Huishouden huis, string step)
    {
        await (await huis.Verhaal.Wie("fatima")).ApiChange(huis.ZaakVraag, $"{huis.ZaakVraag}/toets");
        await huis.Verhaal.Geweigerd("fatima", step, "E-AUC-05", "TekstHerkenbaar", d => d.ApiChange(huis.ZaakVraag, $"{huis.ZaakVraag}/goedkeuring", new { gelezen = true }));
    }

    private static async Task Agree(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        await verhaal.Geweigerd("fatima", "Publiceren zonder instemming van de inwoner", "E-AUC-04", "InstemmingOntbreekt", d => d.ApiChange(huis.ZaakVraag, $"{huis.ZaakVraag}/publicatie"));
        await verhaal.Dicht("fatima", "De consulent stemt in via de pagina van de inwoner", "J-16", d => d.ApiPost($"{huis.MijnVraag}/instemming", new { akkoord = true, afdruk = "x" }, 1));
        await verhaal.Geweigerd("samira", "Instemmen met een andere tekst dan zij zag", "E-AUC-04", "TekstVeranderd",
            d => d.ApiChange(huis.MijnVraag, $"{huis.MijnVraag}/instemming", new { akkoord = true, afdruk = new string('0', 64) }));
        var seen = (await verhaal.Lees("samira", huis.MijnVraag)).Get("afdruk");
        await verhaal.Wijzig("samira", "De inwoner stemt in met precies deze tekst", "E-AUC-04", huis.MijnVraag, $"{huis.MijnVraag}/instemming", new { akkoord = true, afdruk = seen });
    }

    private static object Opzet(string toelichting) =>
        new
        {
            situaties = new[] { "gezin", "mantelzorg", "geldzorgen", "meerhulp" },
            toelichting,
            resultaten = new[] { "De dag heeft een vaste vorm, ook op drukke dagen.", "Post wordt elke week geopend en afgehandeld." },
            tijden = new[] { "middag", "avond" },
            geslacht = "vrouw",
            thuis = new[] { "kinderen" },
            talen = "Nederlands of Arabisch",
            complex = false,
        };
}
