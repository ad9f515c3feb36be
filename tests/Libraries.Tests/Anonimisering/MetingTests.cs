using Anonimisering;

namespace Libraries.Tests;

/// <summary>The aims of the library, measured over annotated notes.</summary>
public sealed class MetingTests(Lader lader) : IClassFixture<Lader>
{
    [Fact]
    public void ReferenceNotesMeetTheAims() => Toets(new Meting(lader.Anonimiseerder, Notitie.Referentie()), direct: 0.97, alles: 0.93);

    [Fact]
    public void OurOwnNotesMeetTheAims() => Toets(new Meting(lader.Anonimiseerder, Notitie.Eigen(_ => true)), direct: 0.95, alles: 0.93);

    [Fact]
    public void NumbersAreNeverMissed()
    {
        var meting = new Meting(lader.Anonimiseerder, Notitie.Eigen(_ => true));
        Assert.Equal(1, meting.Gedekt("BSN", "IBAN", "TELEFOON", "EMAIL", "URL", "KENTEKEN"));
    }

    private static void Toets(Meting meting, double direct, double alles)
    {
        var gemist = string.Join('\n', meting.Gemist);
        Assert.True(meting.GedektDirect() >= direct, $"direct {meting.GedektDirect():0.000}\n{gemist}");
        Assert.True(meting.Gedekt() >= alles, $"all {meting.Gedekt():0.000}\n{gemist}");
        Assert.True(meting.Precisie >= 0.95, $"precision {meting.Precisie:0.000}");
        Assert.True(meting.SchoonGebleven >= 0.8 * meting.Schoon, $"untouched {meting.SchoonGebleven}/{meting.Schoon}");
        Assert.True(meting.RisicoGezien * 10 >= meting.MetRisico * 9, $"risk {meting.RisicoGezien}/{meting.MetRisico}");
        Assert.True(meting.RisicoTenOnrechte * 20 <= meting.ZonderRisico, $"false risk {meting.RisicoTenOnrechte}/{meting.ZonderRisico}");
    }
}

/// <summary>The library, loaded once for all tests of a class.</summary>
public sealed class Lader
{
    private static readonly Lazy<Anonimiseerder> Gedeeld = new(() => Anonimiseerder.Load());

    /// <summary>The loaded library.</summary>
    public Anonimiseerder Anonimiseerder => Gedeeld.Value;
}
