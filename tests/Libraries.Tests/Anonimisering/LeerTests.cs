using Anonimisering;

namespace Libraries.Tests;

/// <summary>The learned reader: made from what stands in the repository, and worth its keep on notes it never saw.</summary>
public sealed class LeerTests
{
    [Fact]
    public void TheWeightsAreThoseThatTheTextsGive()
    {
        using var opnieuw = new MemoryStream();
        Leerplan.Leer(Notitie.Wortel, _ => true).Schrijf(opnieuw);
        Assert.True(File.ReadAllBytes(Path.Combine(Notitie.Wortel, Leerplan.Gewichtenpad)).AsSpan().SequenceEqual(opnieuw.ToArray()),
            "The notes, sentences or lists changed since the weights were made: dotnet run -c Release --project bench/Anonimisering -- leer");
    }

    [Fact]
    public void OnNotesThatWereKeptApartTheReaderFindsWhatTheRulesLeave()
    {
        var apart = Notitie.Eigen(naam => naam.StartsWith("ronde", StringComparison.Ordinal));
        var regels = new Meting(Anonimiseerder.Load(new Gewichten(new sbyte[Gewichten.Etiketten << Tekenaar.Bits])), apart);
        var samen = new Meting(Anonimiseerder.Load(Leerplan.Leer(Notitie.Wortel, naam => !naam.StartsWith("ronde", StringComparison.Ordinal))), apart);
        Assert.True(samen.Gedekt("INSTELLING") >= regels.Gedekt("INSTELLING") + 0.05, $"{samen.Gedekt("INSTELLING"):0.000} against {regels.Gedekt("INSTELLING"):0.000}");
        Assert.True(samen.Gedekt() >= 0.95 && samen.Gedekt() >= regels.Gedekt() + 0.01, $"{samen.Gedekt():0.000} against {regels.Gedekt():0.000}");
        Assert.True(samen.Precisie >= 0.95, $"{samen.Precisie:0.000}");
    }

    [Theory]
    [InlineData("Zij zit in groep 4 van de Vlinderboom en haar broer gaat naar het Lindhorst.", "Vlinderboom")]
    [InlineData("Dhr kwam via Amarendis bij ons binnen.", "Amarendis")]
    [InlineData("Mevr. werkt nachten bij Talvora, zoon Quirvin past op.", "Quirvin")]
    public void NamesOfNoListAreFoundByTheirPlace(string tekst, string naam)
    {
        var vondsten = Anonimiseerder.Load().Anonimiseer(tekst);
        var plek = tekst.IndexOf(naam, StringComparison.Ordinal);
        Assert.Contains(vondsten, v => v.Start <= plek && v.End >= plek + naam.Length);
    }

    [Fact]
    public void EveryReasonOfTheReaderCanBeReadInBothLanguages()
    {
        var vondst = Anonimiseerder.Load().Anonimiseer("Wajong via UWV. Stage Brontaxus 3dgd, wl Ferandis.").FirstOrDefault(v => v.Redencode == "geleerd");
        Assert.NotNull(vondst);
        Assert.NotEqual(vondst.RedenIn(System.Globalization.CultureInfo.GetCultureInfo("nl")), vondst.RedenIn(System.Globalization.CultureInfo.GetCultureInfo("en")));
    }
}
