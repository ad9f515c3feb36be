using Platform;
using Waarden;

namespace Toegang;

/// <summary>How far a means of the plan is (D.2).</summary>
internal enum ElementStatus
{
    Idee,
    Gedeeld,
    Akkoord,
    Georganiseerd,
    Actief,
    Bijgesteld,
    Gestopt,
}

/// <summary>One means in the plan, on its rung of the ladder (D.1).</summary>
internal sealed record Element
{
    public required ElementId Id { get; init; }

    public required Trede Trede { get; init; }

    public required int Doel { get; init; }

    public required string Wat { get; init; }

    public string Wie { get; init; } = "";

    /// <summary>How often, in words.</summary>
    public string HoeVaak { get; init; } = "";

    /// <summary>For maatwerk: productcategorie, two digits.</summary>
    public string? Categorie { get; init; }

    /// <summary>For maatwerk: minutes a week that the onderzoek found.</summary>
    public int? Minuten { get; init; }

    /// <summary>Why lower rungs were skipped (D-02).</summary>
    public string? Overgeslagen { get; init; }

    /// <summary>Day on which the helper agreed (D-02, B-18).</summary>
    public DateOnly? InstemmingOp { get; init; }

    public ElementStatus Status { get; init; } = ElementStatus.Idee;

    /// <summary>Each step with its day and reason.</summary>
    public List<ElementMoment> Verloop { get; init; } = [];

    /// <summary>The steps that can follow.</summary>
    public IReadOnlyList<ElementStatus> NextSteps() => Status switch
    {
        ElementStatus.Idee => [ElementStatus.Gedeeld, ElementStatus.Gestopt],
        ElementStatus.Gedeeld => [ElementStatus.Akkoord, ElementStatus.Gestopt],
        ElementStatus.Akkoord => [ElementStatus.Georganiseerd, ElementStatus.Gestopt],
        ElementStatus.Georganiseerd => [ElementStatus.Actief, ElementStatus.Gestopt],
        ElementStatus.Actief => [ElementStatus.Bijgesteld, ElementStatus.Gestopt],
        ElementStatus.Bijgesteld => [ElementStatus.Actief, ElementStatus.Bijgesteld, ElementStatus.Gestopt],
        _ => [],
    };

    public static Result<Element> Make(ElementId id, ElementVraag vraag, Plan plan, Onderzoek onderzoek, DateOnly op)
    {
        if (plan.Doelen.All(d => d.Nummer != vraag.Doel))
            return Refusals.ElementNeedsDoel;
        if (vraag.Trede is not { } trede || !trede.IsKnown())
            return Refusals.TredeMissing;
        if (Teksten.IsEmpty(vraag.Wat))
            return Refusals.WatMissing;
        if (trede != Trede.Maatwerk && Teksten.IsEmpty(vraag.Wie))
            return Refusals.WieMissing;
        if (LadderIsFollowed.Check(plan.Elementen, trede, vraag) is { } refusal)
            return refusal;
        if (vraag.InstemmingOp > op)
            return Refusals.DateInFuture.At("instemmingOp");
        if (trede == Trede.Maatwerk && !Codes.Read<Productcategorie>(vraag.Categorie).Ok)
            return Refusals.CategorieMissing;
        var minuten = trede == Trede.Maatwerk ? onderzoek.MinutenVoor(vraag.Categorie!) : null;
        if (trede == Trede.Maatwerk && minuten is null)
            return Refusals.OmvangMissing;
        return new Element
        {
            Id = id, Trede = trede, Doel = vraag.Doel, Wat = vraag.Wat!.Trim(), Wie = vraag.Wie?.Trim() ?? "", HoeVaak = vraag.HoeVaak?.Trim() ?? "",
            Categorie = trede == Trede.Maatwerk ? vraag.Categorie : null, Minuten = minuten, Overgeslagen = Teksten.Clean(vraag.Overgeslagen),
            InstemmingOp = vraag.InstemmingOp, Verloop = [new ElementMoment(ElementStatus.Idee, op, null, null)],
        };
    }

    public Result<Element> Move(ElementStap stap, DateOnly op)
    {
        if (stap.Naar is not { } naar || !NextSteps().Contains(naar))
            return Refusals.StepImpossible;
        if (naar is ElementStatus.Gestopt or ElementStatus.Bijgesteld && Teksten.IsEmpty(stap.Reden))
            return Refusals.StepNeedsReason;
        if (stap.InstemmingOp > op)
            return Refusals.DateInFuture.At("instemmingOp");
        var consent = stap.InstemmingOp ?? InstemmingOp;
        if (naar == ElementStatus.Georganiseerd && Trede.NeedsConsentOfHelper() && consent is null)
            return Refusals.HelperMustAgree;
        var before = Wat;
        return this with
        {
            Status = naar, InstemmingOp = consent, Wat = Teksten.Clean(stap.Wat) ?? Wat, Wie = Teksten.Clean(stap.Wie) ?? Wie,
            Verloop = [.. Verloop, new ElementMoment(naar, op, Teksten.Clean(stap.Reden), Teksten.Clean(stap.Wat) is null ? null : before)],
        };
    }

    /// <summary>With the inwoner's yes to the whole plan, an idea is agreed.</summary>
    public Element Agreed(DateOnly op) =>
        Status is ElementStatus.Idee or ElementStatus.Gedeeld
            ? this with { Status = ElementStatus.Akkoord, Verloop = [.. Verloop, new ElementMoment(ElementStatus.Akkoord, op, null, null)] }
            : this;
}

/// <summary>One step of a means.</summary>
/// <param name="Status">What it became.</param>
/// <param name="Op">When.</param>
/// <param name="Reden">Why.</param>
/// <param name="Was">What it was before its role changed; null when the role stayed.</param>
internal sealed record ElementMoment(ElementStatus Status, DateOnly Op, string? Reden, string? Was);

/// <summary>What somebody asks to put in the plan.</summary>
internal sealed record ElementVraag(
    Trede? Trede, int Doel, string? Wat, string? Wie, string? HoeVaak, string? Categorie, string? Overgeslagen, DateOnly? InstemmingOp);

/// <summary>What somebody asks to do with a means; a new role changes what and who (D-31).</summary>
internal sealed record ElementStap(ElementStatus? Naar, string? Reden, string? Wat, string? Wie, DateOnly? InstemmingOp);
