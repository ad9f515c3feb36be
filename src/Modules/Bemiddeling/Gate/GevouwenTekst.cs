using System.Text;
using System.Text.RegularExpressions;

namespace Bemiddeling;

/// <summary>A folded text that still knows where each of its signs stood.</summary>
internal sealed class GevouwenTekst
{
    private readonly List<int> starts;
    private readonly List<int> ends;

    private GevouwenTekst(string tekst, List<int> starts, List<int> ends) => (Tekst, this.starts, this.ends) = (tekst, starts, ends);

    public string Tekst { get; }

    /// <summary>Where a piece of the folded text stands in the text itself.</summary>
    public (int Start, int End) Plaats(int from, int length) => (starts[from], ends[from + length - 1]);

    public (int Start, int End) Plaats(Match match) => Plaats(match.Index, match.Length);

    /// <summary>The same with every match written as one sign, or as nothing.</summary>
    public GevouwenTekst Replace(Regex pattern, string by)
    {
        var made = new Bouwer(Tekst.Length);
        var at = 0;
        foreach (Match match in pattern.Matches(Tekst))
        {
            Copy(made, at, match.Index);
            if (by.Length > 0)
                made.Voeg(by, starts[match.Index], ends[match.Index + match.Length - 1]);
            at = match.Index + match.Length;
        }
        Copy(made, at, Tekst.Length);
        return made.Klaar();
    }

    private void Copy(Bouwer made, int from, int to)
    {
        for (var i = from; i < to; i++)
            made.Voeg(Tekst[i], starts[i], ends[i]);
    }

    /// <summary>Puts one together, sign by sign.</summary>
    internal sealed class Bouwer(int length)
    {
        private readonly StringBuilder text = new(length);
        private readonly List<int> starts = new(length);
        private readonly List<int> ends = new(length);

        public void Voeg(char sign, int start, int end)
        {
            text.Append(sign);
            starts.Add(start);
            ends.Add(end);
        }

        public void Voeg(string signs, int start, int end)
        {
            foreach (var sign in signs)
                Voeg(sign, start, end);
        }

        public GevouwenTekst Klaar() => new(text.ToString(), starts, ends);
    }
}
