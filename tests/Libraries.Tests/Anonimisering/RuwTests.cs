using System.Diagnostics;
using Anonimisering;
using FsCheck;
using FsCheck.Fluent;

namespace Libraries.Tests;

/// <summary>Any input: no crash, and time that grows no faster than the text.</summary>
public sealed class RuwTests(Lader lader) : IClassFixture<Lader>
{
    [Fact]
    public void AnyUnicodeIsRead()
    {
        var eigenschap = Prop.ForAll(ArbMap.Default.ArbFor<string>(), tekst => Heel(tekst ?? ""));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(400), eigenschap);
    }

    [Fact]
    public void PiecesOfNotesInAnyOrderAreRead()
    {
        var stukken = Notitie.Eigen(_ => true).SelectMany(n => n.Text.Split(' ')).Distinct().ToArray();
        var gen = Gen.ListOf(Gen.OneOf(Gen.Elements(stukken), Gen.Elements("\n", ".", ",", "'", "-", "@", "(", "12", "0", "+31", "\u0301", "\ud800", "é", "ĳ", "عمر", "Иван"))).Select(s => string.Concat(s.Select((x, i) => i % 3 == 0 ? x : " " + x)));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(120), Prop.ForAll(Arb.From(gen), Heel));
    }

    [Theory]
    [InlineData("Jan de Vries ")]
    [InlineData("x")]
    [InlineData("A.")]
    [InlineData("12-")]
    [InlineData("0612 ")]
    [InlineData("van der ")]
    [InlineData("aan de Kerkstraat ")]
    [InlineData("punt ")]
    [InlineData("a@")]
    [InlineData("Aa-")]
    [InlineData("zaaknummer 1/")]
    [InlineData("en 4, ")]
    [InlineData("huishoudelijkehulp")]
    [InlineData("((((")]
    [InlineData("Mevrouw van 83 heeft Parkinson. ")]
    [InlineData("de enige molenaar van het dorp ")]
    public void TimeGrowsLinearly(string stuk)
    {
        // The best of two, because other work on the machine only ever adds time.
        var klein = Enumerable.Range(0, 2).Min(_ => Tijd(Herhaal(stuk, 40_000)));
        var groot = Enumerable.Range(0, 2).Min(_ => Tijd(Herhaal(stuk, 400_000)));
        Assert.True(groot < (klein * 10 * 4) + 400, $"{klein:0} ms for 40,000 characters, {groot:0} ms for 400,000");
    }

    [Fact]
    public void AMegabyteIsDoneInSeconds()
    {
        var tekst = string.Join('\n', Enumerable.Repeat(string.Join('\n', Notitie.Eigen(_ => true).Select(n => n.Text)), 40))[..1_000_000];
        Assert.True(Tijd(tekst) < 60_000);
        Assert.NotEmpty(lader.Anonimiseerder.Anonimiseer(tekst));
    }

    private static string Herhaal(string stuk, int lengte) => string.Concat(Enumerable.Repeat(stuk, (lengte / stuk.Length) + 1))[..lengte];

    private double Tijd(string tekst)
    {
        var dossier = new Dossierkennis { Personen = [new() { Voornaam = "Johannes", Tussenvoegsel = "van der", Achternaam = "Vriesema" }] };
        var klok = Stopwatch.StartNew();
        lader.Anonimiseerder.Anonimiseer(tekst, dossier);
        lader.Anonimiseerder.Risico(tekst, new Doelgroep(1000));
        return klok.Elapsed.TotalMilliseconds;
    }

    private bool Heel(string tekst)
    {
        var vorige = 0;
        foreach (var vondst in lader.Anonimiseerder.Anonimiseer(tekst, new Dossierkennis { Personen = [new() { Voornaam = "Aa", Achternaam = "Bb" }], Nummers = [new("1234")] }))
        {
            if (vondst.Start < vorige || vondst.End > tekst.Length || vondst.End <= vondst.Start)
            {
                return false;
            }

            vorige = vondst.End;
        }

        return lader.Anonimiseerder.Risico(tekst, new Doelgroep(100)).K >= 1;
    }
}
