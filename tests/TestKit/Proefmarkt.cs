using Aanbieders;
using Host;
using ModuleContracts;
using Platform;
using Waarden;

namespace TestKit;

/// <summary>
/// A market in the inkoopverband of a <see cref="Proefgemeente"/>: products of both legal forms, and admitted aanbieders with
/// room and signed-in staff. <c>await Proefmarkt.In(gemeente)</c>.
/// </summary>
public sealed class Proefmarkt
{
    private static int last;

    private Proefmarkt(Proefgemeente gemeente, ProductId begeleiding, ProductId huishoudelijkeHulp, IReadOnlyList<Proefaanbieder> aanbieders) =>
        (Gemeente, Begeleiding, HuishoudelijkeHulp, Aanbieders) = (gemeente, begeleiding, huishoudelijkeHulp, aanbieders);

    /// <summary>The gemeente.</summary>
    public Proefgemeente Gemeente { get; }

    /// <summary>Gemeente gunt, category 02, per hour: floor 52.00, tariff 58.20, ceiling 66.00.</summary>
    public ProductId Begeleiding { get; }

    /// <summary>Cliënt kiest, category 01, per hour: fixed tariff 34.80.</summary>
    public ProductId HuishoudelijkeHulp { get; }

    /// <summary>Admitted for both products.</summary>
    public IReadOnlyList<Proefaanbieder> Aanbieders { get; }

    /// <summary>Makes it, with this many admitted aanbieders.</summary>
    /// <param name="gemeente">In whose inkoopverband.</param>
    /// <param name="aanbieders">How many.</param>
    /// <param name="plekken">Free places of each, for each product.</param>
    public static async Task<Proefmarkt> In(Proefgemeente gemeente, int aanbieders = 3, int plekken = 5)
    {
        var van = gemeente.Keuken.Clock.Today(gemeente.Code).AddYears(-1);
        var begeleiding = Product(gemeente, "02A01", "Begeleiding individueel", "02", Rechtsvorm.GemeenteGunt, 58.20m, 66.00m, Opbouw(42_000m, 28m, 1_350m, 2.04m, 18m, 0.60m, 4m), van);
        var hulp = Product(gemeente, "01A01", "Hulp bij het huishouden", "01", Rechtsvorm.ClientKiest, 34.80m, 34.80m, Opbouw(27_500m, 26m, 1_380m, 1.10m, 14m, 0.30m, 3m), van);
        await gemeente.Keuken.Put(begeleiding, hulp);
        var made = new List<Proefaanbieder>();
        for (var i = 0; i < aanbieders; i++)
            made.Add(await Admitted(gemeente, [begeleiding, hulp], plekken, van));
        return new Proefmarkt(gemeente, begeleiding.Id, hulp.Id, made);
    }

    /// <summary>One more aanbieder, with staff, that is admitted nowhere.</summary>
    public Task<Proefaanbieder> NotAdmitted() => Admitted(Gemeente, [], 0, default);

    private static async Task<Proefaanbieder> Admitted(Proefgemeente gemeente, IReadOnlyList<Product> producten, int plekken, DateOnly van)
    {
        var now = gemeente.Keuken.Clock.SystemNow;
        var number = Interlocked.Increment(ref last);
        var aanbieder = new Aanbieder
        {
            Id = Id.New<AanbiederId>(now),
            Naam = $"Proefzorg {number:000}",
            Kvk = $"7{number:0000000}",
            AgbCode = $"98{number:000000}",
            Plaats = "Proefstad",
            Medewerkers = 1 + number * 7 % 200,
            Profiel = "Wij helpen mensen thuis, met een klein team van vaste mensen.",
            Talen = ["Nederlands"],
            Aanbod = [.. producten.Select(p => new Aanbod(p.Id, plekken, 0))],
            Versie = 1,
        }.Indexed();
        await gemeente.Keuken.Put([aanbieder]);
        foreach (var product in producten)
        {
            await gemeente.Keuken.Put(new Contract
            {
                Id = Id.New<ContractId>(now),
                Product = product.Id,
                Samenwerking = gemeente.Gemeente.Samenwerking,
                Aanbieder = aanbieder.Id,
                Van = van,
            });
        }
        var bieder = await gemeente.AanbiederMedewerker(aanbieder.Id, Role.Bieder);
        var regie = await gemeente.AanbiederMedewerker(aanbieder.Id, Role.AanbiederRegie);
        return new Proefaanbieder(aanbieder.Id, aanbieder.Naam, bieder, regie);
    }

    private static Product Product(Proefgemeente gemeente, string code, string naam, string categorie, Rechtsvorm vorm, decimal tarief, decimal plafond, Prijsopbouw opbouw, DateOnly van) =>
        new()
        {
            Id = Id.New<ProductId>(gemeente.Keuken.Clock.SystemNow),
            Samenwerking = gemeente.Gemeente.Samenwerking,
            Code = code,
            Naam = naam,
            Categorie = categorie,
            Eenheid = "04",
            Rechtsvorm = vorm,
            Opbouw = opbouw,
            Bodem = opbouw.Compute().Value.Bodem,
            Tarief = tarief,
            Plafond = plafond,
            Prijsgewicht = vorm == Rechtsvorm.GemeenteGunt ? 30 : null,
            Van = van,
            GepubliceerdOp = gemeente.Keuken.Clock.SystemNow,
            Versie = 1,
        };

    private static Prijsopbouw Opbouw(decimal loon, decimal lasten, decimal uren, decimal reis, decimal overhead, decimal eisen, decimal index) =>
        new(loon, lasten, 1_878m, uren, reis, overhead, eisen, index, 1m);
}

/// <summary>An aanbieder of the market and two of its people.</summary>
/// <param name="Id">The organisation.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Bieder">Writes offertes.</param>
/// <param name="Regie">Keeps the profile and answers toewijzingen.</param>
public sealed record Proefaanbieder(AanbiederId Id, string Naam, Deelnemer Bieder, Deelnemer Regie);
