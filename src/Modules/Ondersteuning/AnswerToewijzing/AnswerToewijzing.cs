using System.Text;
using ModuleContracts;
using Platform;
using Waarden;

namespace Ondersteuning;

/// <summary>Process ToewijzingAccepting: the aanbieder binds itself; the gemeente releases who it is for, to it alone (J-03, B-51).</summary>
internal sealed class ToewijzingAccepting(ProcessRunner processes, IInwonerQuestions inwoners, ToewijzingBsn bsn, ReadLog log)
{
    public Task<Result<Done>> Run(ToewijzingId id, CancellationToken ct) =>
        processes.Run<Done>(nameof(ToewijzingAccepting), new { id }, async change =>
        {
            var loaded = await OwnToewijzing.Load(change, id, ct);
            if (loaded.IsRefused(out var refusal))
                return refusal;
            var toewijzing = loaded.Value;
            if (toewijzing.Accept(change.Now(toewijzing.Gemeente)).IsRefused(out refusal))
                return refusal;
            var persoon = (await inwoners.Gegevens(toewijzing.Gemeente, [toewijzing.Inwoner], ct)).GetValueOrDefault(toewijzing.Inwoner);
            if (persoon is null)
                return Refusals.PersoonGone;
            toewijzing.Persoon = Released(persoon);
            var number = await inwoners.BsnForToewijzing(toewijzing.Inwoner, id, ct);
            change.Record(new ToewijzingAccepted(id, toewijzing.Zaak), ("Toewijzing", id.Value), OwnToewijzing.Owner(toewijzing));
            if (number is not null)
            {
                toewijzing.BsnVerzegeld = bsn.Seal(id, number);
                change.Record(new BsnReleased(id, toewijzing.Zaak, toewijzing.Organisatie!.Value), ("Toewijzing", id.Value), OwnToewijzing.Owner(toewijzing));
            }
            log.Note(change, toewijzing.Gemeente, toewijzing.Zaak, number is null ? "Inzage.Vrijgave" : "Inzage.VrijgaveBsn");
            return Done.It;
        }, ct);

    private static ToewijzingPersoon Released(InwonerGegevens i) =>
        i.GeheimAdres
            ? new ToewijzingPersoon(i.Naam, i.Geboren, null, null, null, i.Telefoon, true)
            : new ToewijzingPersoon(i.Naam, i.Geboren, i.Adres, i.Postcode, i.Plaats, i.Telefoon, false);
}

/// <summary>The bsn of the person an order is for was given to its aanbieder (B-51, J-14). Never carries the number.</summary>
internal sealed record BsnReleased(ToewijzingId Toewijzing, ZaakId Zaak, AanbiederId Aanbieder) : IEvent;

/// <summary>The aanbieder refuses an order.</summary>
internal sealed record RefuseToewijzing(ToewijzingId Toewijzing, ToewijzingGrond? Grond, string? Toelichting);

/// <summary>Process ToewijzingRefusing: on a weighty ground only (G.8 3.7); another aanbieder must be found.</summary>
internal sealed class ToewijzingRefusing(ProcessRunner processes)
{
    public Task<Result<Done>> Run(RefuseToewijzing command, CancellationToken ct) =>
        processes.Run<Done>(nameof(ToewijzingRefusing), command, async change =>
        {
            var loaded = await OwnToewijzing.Load(change, command.Toewijzing, ct);
            if (loaded.IsRefused(out var refusal))
                return refusal;
            var toewijzing = loaded.Value;
            if (toewijzing.Refuse(command.Grond, command.Toelichting, change.Now(toewijzing.Gemeente)).IsRefused(out refusal))
                return refusal;
            change.Record(
                new ToewijzingRefused(toewijzing.Id, toewijzing.Zaak, toewijzing.Voorziening, toewijzing.Organisatie!.Value),
                ("Toewijzing", toewijzing.Id.Value),
                OwnToewijzing.Owner(toewijzing));
            return Done.It;
        }, ct);
}

/// <summary>Process OndersteuningStarting: the first day of support, as it was (H-16).</summary>
internal sealed class OndersteuningStarting(ProcessRunner processes)
{
    public Task<Result<Done>> Run(ToewijzingId id, DateOnly? op, CancellationToken ct) =>
        processes.Run<Done>(nameof(OndersteuningStarting), new { id, op }, async change =>
        {
            var loaded = await OwnToewijzing.Load(change, id, ct);
            if (loaded.IsRefused(out var refusal))
                return refusal;
            var toewijzing = loaded.Value;
            if (toewijzing.Start(op, change.Today(toewijzing.Gemeente)).IsRefused(out refusal))
                return refusal;
            change.Record(new OndersteuningStarted(id, toewijzing.Zaak, op!.Value), ("Toewijzing", id.Value), OwnToewijzing.Owner(toewijzing));
            return Done.It;
        }, ct);
}

/// <summary>An order of the actor's own organisation.</summary>
internal static class OwnToewijzing
{
    public static async Task<Result<Toewijzing>> Load(Change change, ToewijzingId id, CancellationToken ct)
    {
        var own = change.Db.Scope.Organisaties;
        var loaded = await change.Load<Toewijzing>(t => t.Id == id && t.Organisatie != null && own.Contains(t.Organisatie.Value), ct);
        // The order lies in the file of the gemeente; the answer of the aanbieder it names is written there.
        if (loaded.Refusal is null)
            change.ActFor(loaded.Value.Gemeente);
        return loaded;
    }

    public static EventOwner Owner(Toewijzing toewijzing) => new(toewijzing.Gemeente, toewijzing.Organisatie, toewijzing.Zaak);
}

/// <summary>Seals the bsn of an order under a key of that order alone, outside the database.</summary>
internal sealed class ToewijzingBsn(MasterKey key)
{
    public byte[] Seal(ToewijzingId id, string bsn) => key.Seal(Purpose(id), Encoding.ASCII.GetBytes(bsn));

    public string? Reveal(Toewijzing toewijzing) =>
        toewijzing.BsnVerzegeld is { } bytes ? Encoding.ASCII.GetString(key.Unseal(Purpose(toewijzing.Id), bytes)) : null;

    private static string Purpose(ToewijzingId id) => "toewijzing.bsn." + id;
}
