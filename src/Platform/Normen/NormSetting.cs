using Microsoft.EntityFrameworkCore;
using Waarden;

namespace Platform;

/// <summary>A gemeente sets a norm for itself.</summary>
/// <param name="Gemeente">Which gemeente.</param>
/// <param name="Code">Which norm.</param>
/// <param name="Waarde">The value: "12,50", "12.50" or "10:00".</param>
/// <param name="Van">First day; tomorrow at the earliest, or today when nothing holds today.</param>
/// <param name="Bron">Where it was decided.</param>
/// <param name="Reden">Why.</param>
public sealed record SetNorm(Gemeentecode Gemeente, NormCode? Code, string? Waarde, DateOnly? Van, string? Bron, string? Reden);

/// <summary>
/// Process NormSetting: a value of one's own from a day that has not begun, so that no decision or term that was computed changes
/// afterwards. The law says how far a gemeente may depart (<see cref="NormFreedom"/>).
/// </summary>
public sealed class NormSetting(ProcessRunner processes, NormenHouder houder)
{
    internal const int MaxBron = 200;
    internal const int MaxReden = 500;
    internal const int MinReden = 10;

    /// <summary>Sets it; answers the id.</summary>
    public async Task<Result<NormId>> Run(SetNorm command, CancellationToken ct)
    {
        var result = await processes.Run<NormId>(nameof(NormSetting), command, change => Set(change, command, ct), ct);
        if (result.Refusal is null)
            await houder.Refresh(ct);
        return result;
    }

    private static async Task<Result<NormId>> Set(Change change, SetNorm command, CancellationToken ct)
    {
        if (!change.Db.Scope.Gemeenten.Contains(command.Gemeente))
            return SharedRefusals.NotFound;
        if (command.Code is not { } code || !Enum.IsDefined(code))
            return NormRefusals.Unknown;
        // One at a time for a gemeente: the days of two values never meet.
        await change.Lock(("EigenNormen", new Guid(int.Parse(command.Gemeente.Value, System.Globalization.CultureInfo.InvariantCulture), 0, 0, new byte[8])), ct);
        var own = await change.Db.Set<EigenNorm>().Where(n => n.Gemeente == command.Gemeente).ToListAsync(ct);
        if (Check(change, command, code, own) is { } refusal)
            return refusal;
        var norm = new EigenNorm
        {
            Id = Id.New<NormId>(change.Now(command.Gemeente)),
            Gemeente = command.Gemeente,
            Code = code,
            Waarde = EigenNorm.Read(code, command.Waarde).ToString(),
            Van = command.Van!.Value,
            Bron = command.Bron!.Trim(),
            Reden = command.Reden!.Trim(),
            Door = change.Actor.Naam,
            Op = change.Now(command.Gemeente),
        };
        foreach (var earlier in own.Where(n => n.Code == code && (n.Tot is null || n.Tot >= norm.Van)))
            (earlier.Tot, earlier.Versie) = (norm.Van.AddDays(-1), earlier.Versie + 1);
        if (Departure(own.Append(norm)) is { } problem)
            return problem;
        change.Add(norm);
        change.Reden = norm.Reden;
        change.Record(new NormSet(norm.Id, code, norm.Van), ("Norm", norm.Id.Value), EventOwner.Of(norm.Gemeente));
        return norm.Id;
    }

    private static Refusal? Check(Change change, SetNorm command, NormCode code, IReadOnlyCollection<EigenNorm> own)
    {
        if (Norm.KindOf(code).Freedom == NormFreedom.None)
            return NormRefusals.NotFree;
        if (!Readable(code, command.Waarde))
            return NormRefusals.ValueWrong;
        if (command.Van is not { } van)
            return NormRefusals.DayMissing;
        var today = change.Today(command.Gemeente);
        var earliest = change.Normen.TryOp(code, today, command.Gemeente) is null ? today : today.AddDays(1);
        if (van < earliest)
            return NormRefusals.DayPast(earliest);
        if (own.Where(n => n.Code == code && n.Van >= van).Select(n => (DateOnly?)n.Van).Min() is { } later)
            return NormRefusals.LaterValue(later);
        if (string.IsNullOrWhiteSpace(command.Bron) || command.Bron.Trim().Length > MaxBron)
            return NormRefusals.SourceMissing;
        return command.Reden?.Trim().Length is null or < MinReden or > MaxReden ? NormRefusals.ReasonMissing : null;
    }

    private static bool Readable(NormCode code, string? text)
    {
        try
        {
            return EigenNorm.Read(code, text) is { HasValue: true } waarde
                && new Norm(code, waarde, Periode.From(new DateOnly(2020, 1, 1), null), "-", NormStatus.Design).Code == code;
        }
        catch (ValueRefusedException)
        {
            return false;
        }
    }

    // What the law says of departing; the built-in table has no gaps of its own.
    private static Refusal? Departure(IEnumerable<EigenNorm> own) =>
        NormTabel.Check(Waarden.Normen.Nationaal, own.Select(n => n.Norm)).FirstOrDefault()?.Refusal switch
        {
            null => null,
            ValueRefusal.NormOnlyLower => NormRefusals.OnlyLower,
            ValueRefusal.NormOnlyHigher => NormRefusals.OnlyHigher,
            _ => NormRefusals.NotFree,
        };
}

/// <summary>A gemeente set a norm for itself, from a day.</summary>
public sealed record NormSet(NormId Norm, NormCode Code, DateOnly Van) : ModuleContracts.IEvent;
