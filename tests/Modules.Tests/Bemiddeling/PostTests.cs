using System.Security.Cryptography;
using System.Text;
using Bemiddeling;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>Receipts and signed days through a real mail server: what is in them, and that none is lost when it refuses, hangs, or we stop.</summary>
public sealed class PostTests
{
    // Later than any claim and any second attempt.
    private static readonly TimeSpan Later = TimeSpan.FromMinutes(5);

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_bidder_gets_receipt_and_signed_day_and_they_hold_nothing_else(Engine engine)
    {
        await using var postbus = new Postbus();
        var story = await Market(await Kitchen(engine, postbus, new Wekker()));
        var (bidder, other) = (story.Markt.Aanbieders[0], story.Markt.Aanbieders[1]);
        var (offerte, theirs) = (await story.Offered(bidder, 61.35m), await story.Offered(other, 62.15m));
        await story.Keuken.Drain();
        await postbus.Until(p => p.Taken.Count(IsReceipt) == 2);

        var receipt = Assert.Single(postbus.Taken, m => IsReceipt(m) && m.To == Mailadres(story, bidder));
        Assert.Equal("Keukentafel: ontvangstbewijs van uw offerte / receipt of your offer", receipt.Subject);
        var (name, content) = Assert.Single(receipt.Attachments);
        Assert.Matches("^ontvangst-[0-9a-f]{8}\\.json$", name);
        var mailed = Ontvangstbewijs.Read(content)!;
        var kept = Ontvangstbewijs.Read((await bidder.Bieder.Api($"offertes/{offerte}/ontvangst")).Text)!;
        Assert.Equal(kept.Hash, mailed.Hash);
        Assert.Equal(mailed.Hash, mailed.Link()!.Hash());
        Assert.Null(mailed.Eigen);
        Assert.Contains("Uw offerte is binnen en telt mee.", receipt.Text);
        Assert.Contains("Your offer has arrived and counts.", receipt.Text);
        Assert.Contains(mailed.Hash, receipt.Text);

        await story.Later(1);
        await story.Keuken.Drain();
        await postbus.Until(p => p.Taken.Count(IsRoot) == 2);
        var root = Assert.Single(postbus.Taken, m => IsRoot(m) && m.To == Mailadres(story, bidder));
        Assert.Empty(root.Attachments);
        await Verifies(story, root);

        string[] ids = [story.Zaak.ToString(), other.Id.ToString(), theirs];
        string[] words = ["Truus", "Velden", "Dorpsstraat", "3512", "12345678", "1943", "61.35", "61,35", "62.15", "62,15", "stap voor stap", other.Naam];
        foreach (var text in postbus.Taken.Where(m => m.To == Mailadres(story, bidder)).Select(m => m.Subject + m.Text + string.Join("\n", m.Attachments)))
        {
            Assert.All(ids, s => Assert.DoesNotContain(s, text, StringComparison.OrdinalIgnoreCase));
            Assert.All(words, s => Assert.DoesNotContain(s, Leestekst.Of(text), StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_the_server_refuses_is_tried_again_later(Engine engine)
    {
        await using var postbus = new Postbus { Mood = PostbusMood.Refuses };
        var wekker = new Wekker();
        var story = await Market(await Kitchen(engine, postbus, wekker));
        await story.Offered(story.Markt.Aanbieders[0]);
        await story.Keuken.Drain();
        await postbus.Until(p => p.Refused >= 1);
        await Waits(story.Keuken, b => b.Pogingen == 1 && b.Volgende > wekker.GetUtcNow());

        postbus.Mood = PostbusMood.Takes;
        Assert.Empty(postbus.Taken);
        wekker.Move(Later);
        await postbus.Until(p => p.Taken.Count == 1);
        await Waits(story.Keuken, b => b.Pogingen == 2 && b.Verzonden != null);
        Assert.Equal(1, postbus.Refused);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Nothing_is_lost_when_we_stop_while_the_server_hangs(Engine engine)
    {
        await using var postbus = new Postbus { Mood = PostbusMood.Hangs };
        var wekker = new Wekker();
        var story = await Market(await Kitchen(engine, postbus, wekker));
        await story.Offered(story.Markt.Aanbieders[0]);
        await story.Offered(story.Markt.Aanbieders[1]);
        await story.Keuken.Drain();
        await postbus.Until(p => p.Hanging == 1);

        var again = await story.Keuken.Again(builder => Mails(builder, postbus, wekker));
        postbus.Mood = PostbusMood.Takes;
        wekker.Move(Later);
        await postbus.Until(p => p.Taken.Count == 2);
        await Waits(again, b => b.Verzonden != null);
        Assert.Equal(2, postbus.Taken.Select(m => m.MessageId).Distinct().Count());
        Assert.Equal(story.Markt.Aanbieders.Select(a => Mailadres(story, a)).Order(), postbus.Taken.Select(m => m.To).Order());
    }

    private static bool IsReceipt(PostbusMail mail) => mail.Subject.Contains("ontvangstbewijs", StringComparison.Ordinal);

    private static bool IsRoot(PostbusMail mail) => mail.Subject.Contains("handtekening van", StringComparison.Ordinal);

    private static string Mailadres(Vraagverhaal story, Proefaanbieder aanbieder) => $"{story.Gemeente.Code}-{aanbieder.Id.Value:N}@voorbeeld.test";

    // The lines in the mail are the ones that were signed, and the key that the platform publishes signed them.
    private static async Task Verifies(Vraagverhaal story, PostbusMail mail)
    {
        var text = mail.Text.ReplaceLineEndings("\n");
        var from = text.IndexOf("keukentafel/dagwortel/1", StringComparison.Ordinal);
        var until = text.IndexOf("\nhandtekening=", StringComparison.Ordinal);
        var signed = text[from..until];
        var signature = Convert.FromBase64String(text[(until + "\nhandtekening=".Length)..].Trim());
        var dag = signed.Split('\n').Single(l => l.StartsWith("dag=", StringComparison.Ordinal))[4..];
        using var nobody = story.Keuken.Iemand();
        using var key = ECDsa.Create();
        key.ImportFromPem((await nobody.Api($"dagwortels/{story.Gemeente.Code}/{dag}")).Get("sleutel"));
        Assert.True(key.VerifyData(Encoding.UTF8.GetBytes(signed), signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
        Assert.False(key.VerifyData(Encoding.UTF8.GetBytes(signed + " "), signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
    }

    private static async Task Waits(Keuken keuken, Func<Bericht, bool> wanted)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await keuken.Look(db => db.Set<Bericht>().AsNoTracking().ToListAsync()) is var all && !(all.Count > 0 && all.TrueForAll(b => wanted(b))))
            await Task.Delay(50, limit.Token);
    }

    private static Task<Keuken> Kitchen(Engine engine, Postbus postbus, Wekker wekker) => Keuken.Start(engine, builder => Mails(builder, postbus, wekker));

    private static void Mails(WebApplicationBuilder builder, Postbus postbus, Wekker wekker)
    {
        builder.Configuration["Post:Server"] = "127.0.0.1";
        builder.Configuration["Post:Poort"] = postbus.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        builder.Configuration["Post:Tls"] = "false";
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(wekker));
    }

    private static async Task<Vraagverhaal> Market(Keuken keuken)
    {
        var story = await (await Vraagverhaal.In(keuken.Engine, keuken: keuken)).Published();
        foreach (var aanbieder in story.Markt.Aanbieders)
            await story.Mailbox(aanbieder, Mailadres(story, aanbieder));
        return story;
    }

    /// <summary>The real time, and later when that is asked for.</summary>
    private sealed class Wekker : TimeProvider
    {
        private long later;

        public void Move(TimeSpan by) => Interlocked.Add(ref later, by.Ticks);

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Interlocked.Read(ref later));
    }
}
