using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The consulent writes the one summary for all, and where they meet.</summary>
internal sealed record WriteSamenvatting(ZaakId Zaak, VraagId Vraag, string Samenvatting, string Plek, IReadOnlyList<VondstAfwijzing> Afgewezen);

/// <summary>The inwoner says yes or no to the exact texts; <paramref name="Namens"/> when staff puts it in for him.</summary>
internal sealed record AgreeSamenvatting(ZaakId Zaak, VraagId Vraag, bool Akkoord, string Afdruk, Bekrachtiging? Namens = null);

/// <summary>Process SamenvattingWriting: what does not pass the gate is not kept (E-AUC-05).</summary>
internal sealed class SamenvattingWriting(ProcessRunner processes, ITekstToets toets)
{
    public Task<Result<Done>> Run(WriteSamenvatting command, CancellationToken ct) =>
        processes.Run<Done>(nameof(SamenvattingWriting), command, async change =>
        {
            var loaded = await KennismakingLoading.LoadAsked(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var refusal))
                return refusal;
            var (vraag, kennismaking) = loaded.Value;
            var (text, place) = (command.Samenvatting.Trim(), kennismaking.Vorm == KennismakingVorm.Telefoon ? "" : command.Plek.Trim());
            if (Form(text, place, kennismaking.Vorm) is { } wrong)
                return wrong;
            var passed = await SamenvattingPoort.Pass(change, toets, vraag, Kennismaking.TekstenVan(text, place), command.Afgewezen, ct);
            if (passed.IsRefused(out refusal) || kennismaking.Write(text, place, command.Afgewezen, passed.Value, change.By(vraag.Gemeente)).IsRefused(out refusal))
                return refusal;
            change.Record(new KennismakingWritten(vraag.Id), vraag);
            return Done.It;
        }, ct);

    private static Refusal? Form(string text, string place, KennismakingVorm vorm)
    {
        if (text.Length is < Kennismaking.MinSamenvatting or > Kennismaking.MaxSamenvatting)
            return Refusals.SamenvattingTekst;
        if (vorm != KennismakingVorm.Telefoon && place.Length == 0)
            return Refusals.PlekOntbreekt;
        return place.Length > Kennismaking.MaxPlek ? Refusals.TekstTeLang("plek", Kennismaking.MaxPlek) : null;
    }
}

/// <summary>Process SamenvattingAgreeing: his text, his say.</summary>
internal sealed class SamenvattingAgreeing(ProcessRunner processes)
{
    public Task<Result<Done>> Run(AgreeSamenvatting command, CancellationToken ct) =>
        processes.Run<Done>(nameof(SamenvattingAgreeing), command, async change =>
        {
            var loaded = await KennismakingLoading.LoadAsked(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var refusal))
                return refusal;
            var (vraag, kennismaking) = loaded.Value;
            var act = await KennismakingLoading.Act(change, vraag, command.Namens, ct);
            if (act.IsRefused(out refusal) || kennismaking.Agree(command.Akkoord, command.Afdruk, act.Value).IsRefused(out refusal))
                return refusal;
            change.Record(new KennismakingAgreed(vraag.Id, command.Akkoord), vraag);
            return Done.It;
        }, ct);
}

/// <summary>The way of a summary through the gate: with what bidders read already, and the refusal beside its field.</summary>
internal static class SamenvattingPoort
{
    public static async Task<Result<TekstDoorlating>> Pass(
        Change change, ITekstToets toets, Vraag vraag, IReadOnlyList<Tekstveld> teksten, IReadOnlyList<VondstAfwijzing> afgewezen, CancellationToken ct)
    {
        var passed = await TekstDoorlating.Of(toets, vraag, teksten, await InlichtingAnswering.Earlier(change.Db, vraag.Id, ct), afgewezen, ct);
        // The estimate is over the whole; what can still be put differently is the summary.
        return passed.IsRefused(out var refusal) && refusal.Field is not ("plek" or "reden") ? refusal.At("samenvatting") : passed;
    }
}
