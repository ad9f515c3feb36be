using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>When requests for admission are taken (E-OH-03).</summary>
internal enum ProcedureInstroom
{
    /// <summary>Always.</summary>
    Doorlopend,

    /// <summary>In a period that is announced.</summary>
    Periodiek,

    /// <summary>Not any more; law allows it after a date, and it is shown with a warning.</summary>
    Gesloten,
}

/// <summary>
/// How an inkoopverband admits aanbieders: which requirements, when, and until when a contract runs. It says nothing about the
/// route along which one inwoner finds his aanbieder; the two are separate (E-01).
/// </summary>
internal sealed class Procedure : IOwnedBySamenwerking, IReadableByAll, IVersioned
{
    public required SamenwerkingId Samenwerking { get; init; }

    public ProcedureInstroom Instroom { get; set; } = ProcedureInstroom.Doorlopend;

    public DateOnly? InstroomVan { get; set; }

    public DateOnly? InstroomTot { get; set; }

    /// <summary>Last day of contracts that are made now; null without end.</summary>
    public DateOnly? ContractTot { get; set; }

    /// <summary>Codes of requirements.</summary>
    public List<string> Eisen { get; set; } = [];

    public int Versie { get; set; }

    /// <summary>What holds where nothing was set: always open, every requirement of the catalogue.</summary>
    public static Procedure Default(SamenwerkingId samenwerking) =>
        new() { Samenwerking = samenwerking, Eisen = [.. Eis.Catalogus.Select(e => e.Code)] };

    /// <summary>Sets how aanbieders come in.</summary>
    public Result<Done> Set(Procedureinvoer invoer)
    {
        if (!Eis.Verplicht.All(invoer.Eisen.Contains) || !invoer.Eisen.All(c => Eis.Catalogus.Any(e => e.Code == c)))
            return Refusals.LegalEisLeftOut;
        if (invoer.Instroom == ProcedureInstroom.Periodiek && (invoer.InstroomVan is null || invoer.InstroomTot is null || invoer.InstroomTot < invoer.InstroomVan))
            return Refusals.InstroomPeriod;
        Instroom = invoer.Instroom;
        (InstroomVan, InstroomTot) = invoer.Instroom == ProcedureInstroom.Periodiek ? (invoer.InstroomVan, invoer.InstroomTot) : (null, null);
        ContractTot = invoer.ContractTot;
        Eisen = [.. Eis.Catalogus.Select(e => e.Code).Where(invoer.Eisen.Contains)];
        return Done.It;
    }

    /// <summary>Whether a request may come in on a day.</summary>
    public bool IsOpen(DateOnly op) =>
        Instroom switch
        {
            ProcedureInstroom.Doorlopend => true,
            ProcedureInstroom.Periodiek => InstroomVan <= op && op <= InstroomTot,
            _ => false,
        };
}

/// <summary>What an inkoper sets.</summary>
internal sealed record Procedureinvoer
{
    public ProcedureInstroom Instroom { get; init; }

    public DateOnly? InstroomVan { get; init; }

    public DateOnly? InstroomTot { get; init; }

    public DateOnly? ContractTot { get; init; }

    public IReadOnlyList<string> Eisen { get; init => field = value ?? []; } = [];
}
