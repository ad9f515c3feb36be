using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>How somebody said what he thinks of the plan.</summary>
internal enum PlanWijze
{
    /// <summary>On his own page.</summary>
    Zelf,

    /// <summary>With a signature on paper, entered by staff.</summary>
    Handtekening,
}

/// <summary>The plan of a case: goals, and means on the rungs of the ladder (D.1, D.2).</summary>
internal sealed class Plan : IInDossier, IVersioned
{
    public required PlanId Id { get; init; }

    public required ZaakId Zaak { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    public List<Doel> Doelen { get; set; } = [];

    public List<Element> Elementen { get; set; } = [];

    public PlanAntwoord? Antwoord { get; set; }

    public int Versie { get; set; }

    public DateOnly? AkkoordOp => Antwoord is { Akkoord: true } yes ? yes.Op : null;

    public bool IsEmpty => Doelen.Count == 0 && Elementen.Count == 0;

    /// <summary>Adds a goal, in the inwoner's words.</summary>
    public Result<PlanWritten> AddDoel(string? tekst)
    {
        if (Teksten.IsEmpty(tekst))
            return Refusals.DoelMissing;
        Doelen = [.. Doelen, new Doel(Doelen.Select(d => d.Nummer).DefaultIfEmpty(0).Max() + 1, tekst!.Trim())];
        Antwoord = null;
        return new PlanWritten(Zaak, Id);
    }

    /// <summary>Takes a goal off, as long as nothing serves it.</summary>
    public Result<PlanWritten> RemoveDoel(int nummer)
    {
        if (Doelen.All(d => d.Nummer != nummer))
            return SharedRefusals.NotFound;
        if (Elementen.Any(e => e.Doel == nummer))
            return Refusals.DoelInUse;
        Doelen = [.. Doelen.Where(d => d.Nummer != nummer)];
        Antwoord = null;
        return new PlanWritten(Zaak, Id);
    }

    /// <summary>Adds a means; the plan was not agreed to with it in.</summary>
    public Result<ElementAdded> Add(ElementId id, ElementVraag vraag, Onderzoek onderzoek, DateOnly op)
    {
        var made = Element.Make(id, vraag, this, onderzoek, op);
        if (made.IsRefused(out var refusal))
            return refusal;
        Elementen = [.. Elementen, made.Value];
        Antwoord = null;
        return new ElementAdded(Zaak, id, made.Value.Trede);
    }

    /// <summary>Takes a means off that was only an idea.</summary>
    public Result<ElementRemoved> Remove(ElementId id)
    {
        if (Elementen.FirstOrDefault(e => e.Id == id) is not { } element)
            return SharedRefusals.NotFound;
        if (element.Status is not (ElementStatus.Idee or ElementStatus.Gedeeld))
            return Refusals.ElementInUse;
        Elementen = [.. Elementen.Where(e => e.Id != id)];
        Antwoord = null;
        return new ElementRemoved(Zaak, id);
    }

    /// <summary>Brings a means a step further, changes its role, or stops it (D.2, D-31).</summary>
    public Result<ElementMoved> Move(ElementId id, ElementStap stap, DateOnly op)
    {
        if (Elementen.FirstOrDefault(e => e.Id == id) is not { } element)
            return SharedRefusals.NotFound;
        var moved = element.Move(stap, op);
        if (moved.IsRefused(out var refusal))
            return refusal;
        Elementen = [.. Elementen.Select(e => e.Id == id ? moved.Value : e)];
        return new ElementMoved(Zaak, id, moved.Value.Status);
    }

    /// <summary>The inwoner agrees, or not; what was an idea becomes agreed with his yes (D-12).</summary>
    public Result<IEvent> Answer(PlanAntwoord? antwoord)
    {
        if (antwoord is null)
            return Refusals.AnswerMissing;
        if (Doelen.Count == 0 || Elementen.Count == 0)
            return Refusals.PlanEmpty;
        if (!antwoord.Akkoord && Teksten.IsEmpty(antwoord.Toelichting))
            return Refusals.ObjectionMissing;
        Antwoord = antwoord;
        if (!antwoord.Akkoord)
            return new PlanDeclined(Zaak, Id, antwoord.Op);
        Elementen = [.. Elementen.Select(e => e.Agreed(antwoord.Op))];
        return new PlanAgreed(Zaak, Id, antwoord.Op);
    }
}

/// <summary>A goal, in the inwoner's words.</summary>
internal sealed record Doel(int Nummer, string Tekst);

/// <summary>What the inwoner said of the plan.</summary>
/// <param name="Akkoord">Yes or no.</param>
/// <param name="Op">When; for a signature the day under it.</param>
/// <param name="Wijze">How.</param>
/// <param name="Toelichting">Why not, or what he adds.</param>
internal sealed record PlanAntwoord(bool Akkoord, DateOnly Op, PlanWijze Wijze, string? Toelichting);
