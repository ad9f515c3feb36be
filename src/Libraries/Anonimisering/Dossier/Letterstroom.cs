namespace Anonimisering;

/// <summary>
/// The letters and digits of a text without anything between, each with its position. Known values are compared with this
/// stream, so spaces, hyphens, dots, case and marks make no difference.
/// </summary>
internal sealed class Letterstroom
{
    public Letterstroom(Tekstbeeld beeld)
    {
        var letters = new List<char>(beeld.Tekst.Length);
        var plekken = new List<int>(beeld.Tekst.Length);
        var tokens = new List<int>(beeld.Tekst.Length);
        for (var t = 0; t < beeld.Aantal; t++)
        {
            ref readonly var token = ref beeld.Tokens[t];
            for (var i = token.Start; i < token.End; i++)
            {
                var teken = beeld.Gevouwen[i];
                if (token.Vorm == Vorm.Teken || teken == Vouwing.Niets)
                {
                    continue;
                }

                letters.Add(teken);
                plekken.Add(i);
                tokens.Add(t);
            }
        }

        Letters = [.. letters];
        Plekken = [.. plekken];
        Tokens = [.. tokens];
        Begint = new bool[Letters.Length];
        Eindigt = new bool[Letters.Length];
        for (var i = 0; i < Letters.Length; i++)
        {
            Begint[i] = i == 0 || Tokens[i] != Tokens[i - 1]
                || (char.IsUpper(beeld.Tekst[Plekken[i]]) && char.IsLower(beeld.Tekst[Plekken[i - 1]]));
            if (i > 0 && Begint[i])
            {
                Eindigt[i - 1] = true;
            }
        }

        if (Letters.Length > 0)
        {
            Eindigt[^1] = true;
        }
    }

    public char[] Letters { get; }

    /// <summary>Position in the text of each letter.</summary>
    public int[] Plekken { get; }

    /// <summary>Index of the token each letter belongs to.</summary>
    public int[] Tokens { get; }

    public bool[] Begint { get; }

    public bool[] Eindigt { get; }
}
