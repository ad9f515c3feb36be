using System.Globalization;

namespace Anonimisering;

/// <summary>
/// Finds what leads to a person in Dutch care texts, and says how easily somebody would be recognised from what is left.
/// Loaded once (about half a second, below 100 MB) and safe to use from several threads; keeps nothing of what it reads.
/// </summary>
public sealed class Anonimiseerder
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private readonly Lexicon lexicon;
    private readonly Risicokennis risicokennis;

    private readonly Gewichten gewichten;

    private Anonimiseerder(Lexicon lexicon, Risicokennis risicokennis, Gewichten gewichten) => (this.lexicon, this.risicokennis, this.gewichten) = (lexicon, risicokennis, gewichten);

    /// <summary>Loads the lists; a gemeente may add its own streets, places and institutions.</summary>
    public static Anonimiseerder Load(EigenLijst? eigen = null) => Load(Gewichten.Lees(typeof(Anonimiseerder).Assembly), eigen);

    /// <summary>Loads the lists beside weights, and perhaps ordinary words, that were just learned.</summary>
    internal static Anonimiseerder Load(Gewichten gewichten, EigenLijst? eigen = null, Alledaags? alledaags = null) =>
        new(Lees(eigen), Risicokennis.Lees(typeof(Anonimiseerder).Assembly, alledaags), gewichten);

    /// <summary>Reads all lists.</summary>
    internal static Lexicon Lees(EigenLijst? eigen = null)
    {
        var lexicon = new Lexicon();
        var assembly = typeof(Anonimiseerder).Assembly;
        using (var lijst = assembly.GetManifestResourceStream("woorden.br")!)
        {
            lexicon.LeesLijst(lijst);
        }

        foreach (var naam in assembly.GetManifestResourceNames().Where(n => n.StartsWith("eigen/", StringComparison.Ordinal)))
        {
            using var bron = new StreamReader(assembly.GetManifestResourceStream(naam)!);
            lexicon.LeesEigen(bron);
        }

        eigen?.VoegToe(lexicon);
        return lexicon;
    }

    /// <summary>
    /// Finds everything that leads to a person, in order and without overlap. The time taken grows linearly with the text.
    /// </summary>
    /// <param name="text">Any text; it is not changed and positions are those of this very text.</param>
    /// <param name="dossier">What the case file knows, if anything; found in every spelling, also misspelt.</param>
    /// <param name="twijfel">What becomes of doubtful findings in a text where nothing is sure; left out unless asked for.</param>
    public IReadOnlyList<Vondst> Anonimiseer(string text, Dossierkennis? dossier = null, Twijfel twijfel = Twijfel.Weglaten)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Vind(new Tekstbeeld(text, lexicon), dossier, twijfel);
    }

    /// <summary>
    /// How many people in the area fit what the text says (k), which phrases make it so, and what generalising each would do.
    /// Give the text as it would be published: a name that still stands in it is not part of this estimate.
    /// </summary>
    public Herkenningsrisico Risico(string text, Doelgroep doelgroep)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(doelgroep);
        var beeld = new Tekstbeeld(text, lexicon);
        return new Risicoschatter(beeld, risicokennis, Vind(beeld, null, Twijfel.Tonen)).Schat(doelgroep);
    }

    private Vondst[] Vind(Tekstbeeld beeld, Dossierkennis? dossier, Twijfel twijfel)
    {
        var verzamelaar = new Verzamelaar(beeld);
        if (dossier is not null)
        {
            new Dossierzoeker(beeld, new Patroonmaker(lexicon).Maak(dossier), verzamelaar).Zoek();
        }

        Herkenning.Zoek(beeld, verzamelaar, gewichten);
        var kandidaten = twijfel == Twijfel.Tonen ? verzamelaar.Voegsamen() : new Bewijs(beeld).Weeg(verzamelaar.Voegsamen());
        var voorstellen = new Voorstelmaker(beeld).Maak(kandidaten);
        var vondsten = new Vondst[kandidaten.Count];
        for (var i = 0; i < vondsten.Length; i++)
        {
            var k = kandidaten[i];
            vondsten[i] = new Vondst(k.Start, k.End, k.Categorie, k.Zekerheid, Redenen.Zin(k.Code, k.Argumenten, Nederlands), voorstellen[i])
            {
                Redencode = k.Code,
                Redenargumenten = k.Argumenten,
            };
        }

        return vondsten;
    }
}
