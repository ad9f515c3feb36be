using System.Globalization;
using Anonimisering;

namespace Libraries.Tests;

/// <summary>The learned reader: made from what stands in the repository, and worth its keep on notes it never saw.</summary>
public sealed class LeerTests
{
    [Fact]
    public void TheWeightsAreThoseThatTheTextsGive()
    {
        using var opnieuw = new MemoryStream();
        Leer(_ => true).Schrijf(opnieuw);
        Assert.True(File.ReadAllBytes(Path.Combine(Notitie.Wortel, Leerplan.Gewichtenpad)).AsSpan().SequenceEqual(opnieuw.ToArray()),
            "The notes, sentences or lists changed since the weights were made: dotnet run -c Release --project bench/Anonimisering -- leer");
    }

    [Fact]
    public void OnNotesThatWereKeptApartTheReaderFindsWhatTheRulesLeave()
    {
        var apart = Notitie.Eigen(naam => naam.StartsWith("ronde", StringComparison.Ordinal));
        var regels = new Meting(ZonderLezer(), apart);
        var samen = new Meting(Anonimiseerder.Load(Leer(naam => !naam.StartsWith("ronde", StringComparison.Ordinal))), apart);
        Assert.True(samen.Gedekt("INSTELLING") >= regels.Gedekt("INSTELLING") + 0.03, $"{samen.Gedekt("INSTELLING"):0.000} against {regels.Gedekt("INSTELLING"):0.000}");
        Assert.True(samen.Gedekt() >= 0.95 && samen.Gedekt() >= regels.Gedekt() + 0.01, $"{samen.Gedekt():0.000} against {regels.Gedekt():0.000}");
        Assert.True(samen.Precisie >= 0.95, $"{samen.Precisie:0.000}");
    }

    [Fact]
    public void TheOrdinaryWordsAreThoseThatTheNotesGive()
    {
        using var opnieuw = new MemoryStream();
        LeerAlledaags(_ => true).Schrijf(opnieuw);
        Assert.True(File.ReadAllBytes(Path.Combine(Notitie.Wortel, Alledaags.Pad)).AsSpan().SequenceEqual(opnieuw.ToArray()),
            "The notes or lists changed since the ordinary words were gathered: dotnet run -c Release --project bench/Anonimisering -- leer");
    }

    [Fact]
    public void OnNotesThatWereKeptApartRiskIsSeenAndSeldomWhereThereIsNone()
    {
        Func<string, bool> apart = naam => naam.StartsWith("ronde1", StringComparison.Ordinal) || naam.StartsWith("schoon1", StringComparison.Ordinal);
        var gewichten = Leer(naam => !apart(naam));
        var meting = new Meting(Anonimiseerder.Load(gewichten, alledaags: LeerAlledaags(naam => !apart(naam))), Notitie.Eigen(apart));
        Assert.True(meting.RisicoGezien * 10 >= meting.MetRisico * 8, $"risk {meting.RisicoGezien}/{meting.MetRisico}");
        Assert.True(meting.RisicoTenOnrechte * 20 <= meting.ZonderRisico, $"false risk {meting.RisicoTenOnrechte}/{meting.ZonderRisico}");
        var zonder = new Meting(Anonimiseerder.Load(gewichten, alledaags: new Alledaags([])), Notitie.Eigen(apart));
        Assert.True(zonder.RisicoTenOnrechte > 2 * meting.RisicoTenOnrechte, $"without ordinary words {zonder.RisicoTenOnrechte} against {meting.RisicoTenOnrechte}");
    }

    [Theory]
    [InlineData("Zorgvlecht kan zonder beschikking niet declareren.", "Zorgvlecht")]
    public void WhatNoRuleSeesIsFoundByItsPlace(string tekst, string naam)
    {
        Assert.DoesNotContain(ZonderLezer().Anonimiseer(tekst), v => tekst[v.Start..v.End].Contains(naam, StringComparison.Ordinal));
        var vondst = Assert.Single(Anonimiseerder.Load().Anonimiseer(tekst).DistinctBy(v => tekst[v.Start..v.End]), v => tekst[v.Start..v.End].Contains(naam, StringComparison.Ordinal));
        Assert.Equal("geleerd", vondst.Redencode);
        Assert.NotEqual(vondst.RedenIn(CultureInfo.GetCultureInfo("nl")), vondst.RedenIn(CultureInfo.GetCultureInfo("en")));
    }

    private static Gewichten Leer(Func<string, bool> doetMee) => Leerplan.Leer(Bron(doetMee));

    private static Alledaags LeerAlledaags(Func<string, bool> doetMee) => Leerplan.LeerAlledaags(Bron(doetMee));

    private static Leerbron Bron(Func<string, bool> doetMee) => Leerbron.Uit(Notitie.Wortel, File.ReadAllLines, Directory.EnumerateFiles, doetMee);

    private static Anonimiseerder ZonderLezer() => Anonimiseerder.Load(new Gewichten(new sbyte[Gewichten.Etiketten << Tekenaar.Bits]));
}
