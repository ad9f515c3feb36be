using System.Globalization;
using System.Text;
using Anonimisering;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;

namespace Bemiddeling;

/// <summary>
/// The test for other systems: a text in, what leads to a person out, with a text in which the proposals stand. Nothing is stored and
/// nothing of the text is logged.
/// </summary>
internal static class AnonimiseTekst
{
    /// <summary>Largest text, in bytes of UTF-8.</summary>
    public const int Maximum = 100 * 1024;

    private const int AreaByDefault = 10_000;

    public static void Map(RouteGroupBuilder anonimisering) =>
        anonimisering.MapPost("", (TekstVerzoek body, TekstToets toets) => Run(body, toets).Answer(Results.Ok))
            .Requires(Permission.TekstAnonimiseren).ChangesNothing().Produces<TekstAntwoord>();

    private static Result<TekstAntwoord> Run(TekstVerzoek body, TekstToets toets)
    {
        if (Encoding.UTF8.GetByteCount(body.Tekst) > Maximum)
            return Refusals.TekstTeGroot;
        if (body.Inwoners is < 1)
            return Refusals.InwonersOngeldig;
        if (body.Dossier?.Unreadable() is { } field)
            return Refusals.DossierOnleesbaar("dossier." + field);
        var found = toets.Anonimiseerder.Anonimiseer(body.Tekst, body.Dossier?.Kennis(), Twijfel.Tonen);
        var replaced = Replace(body.Tekst, found);
        var risk = toets.Anonimiseerder.Risico(body.Tekst, new Doelgroep(body.Inwoners ?? AreaByDefault));
        var language = CultureInfo.CurrentUICulture;
        var spans = found.Select(v => new TekstSpan(v.Start, v.End, v.Categorie.ToString().ToUpperInvariant(), v.Zekerheid, v.RedenIn(language), v.Voorstel))
            .Concat(risk.Enkelingen.Select(r => new TekstSpan(r.Start, r.End, "RISICO", null, r.RedenIn(language), r.Vergroving)));
        return new TekstAntwoord([.. spans.OrderBy(s => s.Start)], replaced, TekstRisico.Of(risk, language));
    }

    private static string Replace(string text, IReadOnlyList<Anonimisering.Vondst> found)
    {
        var made = new StringBuilder(text.Length);
        var at = 0;
        foreach (var v in found)
        {
            var fitted = Inpassing.Van(text, v.Start, v.End, v.Voorstel);
            var start = Math.Max(at, fitted.Start);
            made.Append(text, at, start - at).Append(fitted.End > at ? fitted.Tekst : "");
            at = Math.Max(at, fitted.End);
        }
        return made.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>What is asked.</summary>
    /// <param name="Tekst">The text, at most 100 kB.</param>
    /// <param name="Dossier">What the case file knows; every field may be left out.</param>
    /// <param name="Inwoners">People in the area that would be shown, for the estimate; 10,000 when left out.</param>
    internal sealed record TekstVerzoek(string Tekst, Dossierinvoer? Dossier = null, int? Inwoners = null);

    /// <summary>What was found, the text with the proposals in it, and how many people fit the text as it was sent.</summary>
    internal sealed record TekstAntwoord(IReadOnlyList<TekstSpan> Spans, string Tekst, TekstRisico Risico);

    /// <summary>A passage, <c>tekst[start..end]</c> in UTF-16 positions; confidence is null for RISICO, which is no certainty.</summary>
    internal sealed record TekstSpan(int Start, int End, string Label, double? Zekerheid, string Reden, string Voorstel);

    /// <summary>Estimate of the number of people that fit; an order of magnitude.</summary>
    internal sealed record TekstRisico(int K, Risiconiveau Niveau, IReadOnlyList<TekstZinsdeel> Zinsdelen)
    {
        public static TekstRisico Of(Herkenningsrisico r, CultureInfo language) =>
            new((int)r.K, r.Niveau, [.. r.Zinsdelen.Select(z => new TekstZinsdeel(z.Start, z.End, z.Vergroving, (int)z.KDaarna, z.Enkeling, z.RedenIn(language)))]);
    }

    /// <summary>A phrase that makes the group small, and what saying it more generally would do.</summary>
    internal sealed record TekstZinsdeel(int Start, int End, string Vergroving, int KDaarna, bool Enkeling, string Reden);
}
