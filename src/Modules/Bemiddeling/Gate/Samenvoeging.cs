using System.Globalization;
using System.Resources;
using System.Text;

namespace Bemiddeling;

/// <summary>Everything that is shown of a vraag, as one text in which each place knows its field.</summary>
internal sealed class Samenvoeging
{
    /// <summary>Field of the phrases that were chosen, not typed.</summary>
    public const string Keuzes = "situaties";

    private const string Between = ".\n\n";

    private static readonly ResourceManager Words = new(typeof(Teksten));
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    private readonly List<(int Begin, Tekstveld Veld)> fields = [];

    public Samenvoeging(IReadOnlyList<Tekstveld> teksten)
    {
        var all = new StringBuilder();
        foreach (var text in teksten.Where(t => t.Tekst.Length > 0))
        {
            fields.Add((all.Length, text));
            all.Append(text.Tekst).Append(Between);
        }
        Tekst = all.ToString();
    }

    public string Tekst { get; }

    /// <summary>The chosen phrases as bidders read them, in Dutch.</summary>
    public static IEnumerable<Tekstveld> Gekozen(VraagInhoud inhoud) =>
        inhoud.Situaties.Select(s => "Situatie." + s).Concat(inhoud.Voorwaarden.Thuis.Select(t => "Thuis." + t))
            .Select((key, i) => new Tekstveld(Keuzes, i, Words.GetString(key, Dutch) ?? ""));

    public Tekstveld VeldOp(int place) => fields.FindLast(f => f.Begin <= place).Veld;

    public int Begin(Tekstveld veld) => fields.Find(f => ReferenceEquals(f.Veld, veld)).Begin;

    /// <summary>The same text, as long, with these passages blank.</summary>
    public string Without(IEnumerable<(Tekstveld Veld, Vondst Vondst)> passages)
    {
        var left = Tekst.ToCharArray();
        foreach (var (veld, vondst) in passages)
            Array.Fill(left, ' ', Begin(veld) + vondst.Start, vondst.End - vondst.Start);
        return new string(left);
    }
}
