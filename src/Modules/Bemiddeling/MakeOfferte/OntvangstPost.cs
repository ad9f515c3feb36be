using Platform;

namespace Bemiddeling;

/// <summary>
/// The mail with the receipt, stored with the offerte itself: who is told that he is in has it in the post, and nobody else. Without
/// what opens the commitments, and before the day is signed: the page has the whole.
/// </summary>
internal sealed class OntvangstPost(EigenGegevens eigen, BerichtTekst texts)
{
    /// <summary>The actor's own address; looked up before the lock of a vraag.</summary>
    public async Task<string?> Address(CancellationToken ct) => (await eigen.Of(ct)).Email;

    public void Send(Change change, Schakel link, string? to)
    {
        var receipt = Ontvangstbewijs.Of(link, null, null);
        change.Send(
            to, "ontvangst/" + receipt.Hash, texts.Onderwerp("Bericht.OntvangstOnderwerp"), texts.Tekst("Bericht.Ontvangst", () => [receipt.Tijd, receipt.Nummer, receipt.Hash]),
            ($"ontvangst-{receipt.Hash[..8].ToLowerInvariant()}.json", receipt.Write()));
    }
}
