using Bemiddeling;
using Host;
using Microsoft.EntityFrameworkCore;
using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>The steps of a kennismaking: each state starts from the one before.</summary>
internal static class Kennismakingstappen
{
    public const string Text = "Een rustig gesprek over de dag plannen. Graag langzaam praten.";

    public static async Task<(Vraagverhaal Story, IReadOnlyList<string> Offertes)> Opened(Engine engine, int aanbieders = 2)
    {
        var story = await Vraagverhaal.In(engine, aanbieders: aanbieders);
        return (story, await story.Opened());
    }

    public static Task<Antwoord> Ask(Vraagverhaal story, IEnumerable<string> offertes, string? vorm = "Telefoon") => story.DoMijn("kennismaking", new { offertes, vorm });

    public static string Address(Proefaanbieder aanbieder) => $"{aanbieder.Id.Value:N}@voorbeeld.test";

    public static async Task Written(Vraagverhaal story)
    {
        Vraagverhaal.Ok(await story.Do(story.Consulent, "kennismaking/samenvatting", new { tekst = Text }));
        Vraagverhaal.Ok(await story.DoMijn("kennismaking/instemming", new { akkoord = true, afdruk = await Afdruk(story) }));
    }

    public static async Task Invited(Vraagverhaal story) => Vraagverhaal.Ok(await story.Do(story.Consulent, "kennismaking/uitnodiging"));

    public static async Task<string> Afdruk(Vraagverhaal story) => (await story.Inwoner.Api($"{story.Mijnpad}/kennismaking")).Get("afdruk");

    public static Task<Antwoord> Accept(Proefaanbieder who, string offerte) => Answer(who, offerte, new { aanvaard = true, geheimhouding = true, telefoon = "030-1234567" });

    public static async Task<Antwoord> Answer(Proefaanbieder who, string offerte, object body) =>
        await who.Bieder.ApiPost($"kennismakingen/{offerte}/antwoord", body, (await who.Bieder.Api($"kennismakingen/{offerte}")).Versie);

    public static Task<Kennismaking> Row(Vraagverhaal story) => story.Keuken.Look(db => db.Set<Kennismaking>().AsNoTracking().SingleAsync(k => k.Gemeente == story.Gemeente.Code));
}
