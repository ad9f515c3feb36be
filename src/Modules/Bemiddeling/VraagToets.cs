using Platform;

namespace Bemiddeling;

/// <summary>What happens to a vraag while its text is tested: decisions about findings, other words, a second reader.</summary>
internal sealed partial class Vraag
{
    /// <summary>True when a second person must look at a dismissal.</summary>
    public bool AwaitsSecondReader => Status == VraagStatus.Anonimiseringstoets && Vondstbesluiten.Any(b => b.AwaitsSecondReader);

    /// <summary>The decision about a finding that counts now.</summary>
    public VondstBesluit? BesluitOver(string sleutel) => Vondstbesluiten.FindLast(b => b.IsDismissal && b.Sleutel == sleutel);

    /// <summary>Other words, while the test lasts.</summary>
    public Result<Done> Rewrite(VraagInhoud inhoud, PersoonHandeling by)
    {
        if (Status != VraagStatus.Anonimiseringstoets)
            return Refusals.StandNietGoed;
        (Inhoud, Opgesteld) = (inhoud, by);
        return Done.It;
    }

    /// <summary>Adds decisions; an older one about the same passage no longer counts.</summary>
    public Result<Done> Decide(IReadOnlyList<VondstBesluit> besluiten)
    {
        if (Status != VraagStatus.Anonimiseringstoets)
            return Refusals.StandNietGoed;
        var keys = besluiten.Select(b => b.Sleutel).ToHashSet();
        Vondstbesluiten = [.. Vondstbesluiten.Select(b => keys.Contains(b.Sleutel) ? b with { Vervallen = true } : b), .. besluiten];
        return Done.It;
    }

    /// <summary>What was decided about passages that are no longer there lapses.</summary>
    public void Prune(IReadOnlySet<string> sleutels)
    {
        if (Vondstbesluiten.Exists(b => b.IsDismissal && !sleutels.Contains(b.Sleutel)))
            Vondstbesluiten = [.. Vondstbesluiten.Select(b => b.IsDismissal && !sleutels.Contains(b.Sleutel) ? b with { Vervallen = true } : b)];
    }

    /// <summary>The second reader answers to every dismissal that another made; answers how many.</summary>
    public Result<int> ReadAgain(bool akkoord, string reden, PersoonHandeling by)
    {
        if (!AwaitsSecondReader)
            return Refusals.StandNietGoed;
        if (SecondReaderIsAnother.Check(Vondstbesluiten, by.Subject) is { } refusal)
            return refusal;
        var answer = new VondstTegenlezing(by, akkoord, reden);
        var count = Vondstbesluiten.Count(b => b.AwaitsSecondReader && b.Door.Subject != by.Subject);
        Vondstbesluiten = [.. Vondstbesluiten.Select(b => b.AwaitsSecondReader && b.Door.Subject != by.Subject ? b with { Tegenlezing = answer } : b)];
        return count;
    }
}
