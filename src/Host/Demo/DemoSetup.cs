using System.Text.Json;
using Platform;
using Waarden;

namespace Host;

/// <summary>
/// Fills the market through the rooms' own doors: the inkoper enters products and aanbieders, each aanbieder's own people describe it
/// and ask admission, the inkoper tests. What is there already is left alone, so that it can run at every start.
/// </summary>
internal static class DemoSetup
{
    public static async Task Play(Verhaal verhaal, IServiceProvider services, CancellationToken ct)
    {
        verhaal.Chapter("De markt: producten, aanbieders, toelating");
        await Products(verhaal);
        var known = await Known(verhaal);
        for (var i = 0; i < DemoMarket.Providers.Length; i++)
        {
            var provider = DemoMarket.Providers[i];
            if (!known.ContainsKey(provider.Naam))
                await Register(verhaal, provider, i);
        }
        foreach (var (provider, id) in await Ids(verhaal))
        {
            await Invite(verhaal, services, provider, id, ct);
            await Admit(verhaal, provider, id);
        }
    }

    /// <summary>The providers of the demo with their ids.</summary>
    public static async Task<IReadOnlyList<(DemoMarket.Provider Provider, string Id)>> Ids(Verhaal verhaal)
    {
        var known = await Known(verhaal);
        return [.. DemoMarket.Providers.Where(p => known.ContainsKey(p.Naam)).Select(p => (p, known[p.Naam]))];
    }

    /// <summary>The products by their code.</summary>
    public static async Task<IReadOnlyDictionary<string, JsonElement>> Catalogue(Verhaal verhaal) =>
        (await verhaal.Lees("ruben", "producten")).Json.GetProperty("producten").EnumerateArray().ToDictionary(p => p.GetProperty("code").GetString()!);

    /// <summary>Ids of aanbieders by name.</summary>
    public static async Task<Dictionary<string, string>> Known(Verhaal verhaal) =>
        (await verhaal.Lees("ruben", "aanbieders")).Json.GetProperty("aanbieders").EnumerateArray()
            .ToDictionary(a => a.GetProperty("naam").GetString()!, a => a.GetProperty("id").GetString()!);

    private static async Task Products(Verhaal verhaal)
    {
        var known = await Catalogue(verhaal);
        foreach (var dienst in DemoMarket.Diensten.Where(d => !known.ContainsKey(d.Code)))
        {
            var made = await verhaal.Goed("ruben", $"Product {dienst.Code} {dienst.Naam} met tarief en prijsopbouw", "E-19",
                d => d.ApiPost("producten", new { product = dienst.Invoer(new DateOnly(verhaal.Vandaag.Year, 1, 1)) }));
            var id = made.Get("product");
            await verhaal.Wijzig("ruben", $"Product {dienst.Code} gepubliceerd", "E-AUC-02", $"producten/{id}", $"producten/{id}/publicatie");
        }
    }

    private static Task<Antwoord> Register(Verhaal verhaal, DemoMarket.Provider provider, int index) =>
        verhaal.Goed("ruben", $"{provider.Naam} ({provider.Medewerkers} medewerkers) ingeschreven", "E-15",
            d => d.ApiPost("aanbieders", new { provider.Naam, kvk = $"9900{index + 1:0000}", agbCode = $"9890{index + 1:0000}", provider.Plaats }));

    // Nobody of an aanbieder can invite its first person: the platform does, and the person takes it up himself.
    private static async Task Invite(Verhaal verhaal, IServiceProvider services, DemoMarket.Provider provider, string id, CancellationToken ct)
    {
        if ((await (await verhaal.Wie(provider.Key)).Api("offertes")).Ok)
            return;
        await using var scope = services.CreateSystemScope();
        var inviting = scope.ServiceProvider.GetRequiredService<GebruikerInviting>();
        var invited = await inviting.Run(new InviteGebruiker(provider.Persoon, [Role.Bieder, Role.AanbiederRegie], null, AanbiederId.From(Guid.Parse(id)), [], false), ct);
        await verhaal.Goed(provider.Key, $"Uitnodiging van {provider.Naam} aangenomen", "ADR 7", d => d.PostForm("/uitnodiging", new() { ["Code"] = invited.Value }));
    }

    private static async Task Admit(Verhaal verhaal, DemoMarket.Provider provider, string id)
    {
        var own = await verhaal.Lees(provider.Key, $"aanbieders/{id}");
        if (own.Get("profiel").Length == 0)
            await verhaal.Wijzig(provider.Key, $"{provider.Naam} beschrijft zichzelf", "E-OH-02", $"aanbieders/{id}", $"aanbieders/{id}/profiel", Profile(provider));
        if (own.Json.GetProperty("producten").GetArrayLength() > 0)
            return;
        var catalogue = await Catalogue(verhaal);
        var products = provider.Producten.Select(code => catalogue[code].GetProperty("id").GetString()!).ToList();
        var eisen = (await verhaal.Lees(provider.Key, $"procedures/{DemoWorld.Verband}")).Json.GetProperty("eisen").EnumerateArray().Select(e => e.GetProperty("code").GetString()!).ToList();
        var request = await Waiting(verhaal, provider) ?? (await verhaal.Goed(provider.Key, $"{provider.Naam} vraagt toelating voor {string.Join(", ", provider.Producten)}", "E-OH-01",
            d => d.ApiPost("toelatingen", new
            {
                samenwerking = DemoWorld.Verband.ToString(),
                producten = products,
                antwoorden = eisen.Select(eis => new { eis, voldoet = true, bewijs = "Beschreven in ons kwaliteitshandboek; stukken liggen ter inzage." }),
            }))).Get("toelating");
        await verhaal.Wijzig("ruben", $"{provider.Naam} toegelaten", "E-OH-04", $"toelatingen/{request}", $"toelatingen/{request}/toets",
            new { oordelen = eisen.Select(eis => new { eis, voldoet = true }), besluit = "Toelaten" });
        await verhaal.Wijzig(provider.Key, $"{provider.Naam} houdt plekken bij: {provider.Plekken}", "E-OH-14", $"aanbieders/{id}", $"aanbieders/{id}/aanbod",
            new { aanbod = products.Select(product => new { product, provider.Plekken, wachttijdDagen = provider.Plekken == 0 ? 45 : 7 }) });
    }

    // A start that was broken off may have left a request behind.
    private static async Task<string?> Waiting(Verhaal verhaal, DemoMarket.Provider provider)
    {
        var open = (await verhaal.Lees(provider.Key, "toelatingen?status=Ingediend")).Json.GetProperty("toelatingen");
        return open.GetArrayLength() > 0 ? open[0].GetProperty("id").GetString() : null;
    }

    private static object Profile(DemoMarket.Provider provider) =>
        new
        {
            provider.Plaats,
            provider.Medewerkers,
            provider.Profiel,
            talen = provider.Key is "thuis" or "kleur" ? new[] { "Nederlands", "Turks", "Arabisch" } : ["Nederlands"],
            gebieden = new[] { DemoWorld.Merenveld, DemoWorld.Duinhoek, DemoWorld.Lageveen }
                .Where(g => provider.Medewerkers > 10 || g == DemoWorld.Merenveld)
                .Select(g => new { gemeente = g.ToString(), wijken = Array.Empty<string>() }),
        };
}
