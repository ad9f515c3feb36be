using System.Globalization;

namespace Bemiddeling;

/// <summary>What the test says, for a program or a page.</summary>
/// <param name="Status">Where the vraag stands.</param>
/// <param name="Vondsten">Everything found in the typed texts, in their order.</param>
/// <param name="Meting">How many people fit.</param>
/// <param name="Belet">Code of what still keeps the text from the inwoner and the marketplace; null: nothing.</param>
internal sealed record ToetsStuk(VraagStatus Status, IReadOnlyList<ToetsVondst> Vondsten, ToetsMeting Meting, string? Belet)
{
    public static ToetsStuk Of(Vraag vraag, Toetsuitslag outcome) =>
        new(vraag.Status, [.. outcome.Punten.Select(ToetsVondst.Of)], ToetsMeting.Of(outcome.Meting), TextIsUnrecognisable.Check(outcome)?.Code);
}

/// <summary>A finding: where, what, why, what to say instead, and where it stands.</summary>
internal sealed record ToetsVondst(
    string Vondst, string Veld, int Nummer, int Start, int End, Vondstsoort Soort, string Fragment, double Zekerheid, bool Bekend, bool TweedePersoon,
    string Reden, string Voorstel, ToetspuntStand Stand, ToetsBesluit? Besluit)
{
    public static ToetsVondst Of(Toetspunt p) =>
        new(p.Sleutel, p.Veld.Veld, p.Veld.Nummer, p.Vondst.Start, p.Vondst.End, p.Vondst.Soort, p.Vondst.Fragment, p.Vondst.Zekerheid, p.Vondst.Bekend, p.Vondst.Direct,
            p.Vondst.RedenIn(CultureInfo.CurrentUICulture), p.Vondst.Voorstel, p.Stand, p.Besluit is { } b ? ToetsBesluit.Of(b) : null);
}

/// <summary>Who left it in, when and why, and what the second reader said.</summary>
internal sealed record ToetsBesluit(string Door, DateTimeOffset Op, VondstGrond? Grond, string Reden, string? TegenlezingDoor, bool? TegenlezingAkkoord)
{
    public static ToetsBesluit Of(VondstBesluit b) => new(b.Door.Naam, b.Door.Op, b.Grond, b.Reden, b.Tegenlezing?.Door.Naam, b.Tegenlezing?.Akkoord);
}

/// <summary>How many people fit (k), what the norm asks, and the phrases that make the group small.</summary>
internal sealed record ToetsMeting(int K, int Drempel, int Waarschuwing, string Gebied, int Inwoners, IReadOnlyList<ToetsDeel> Delen)
{
    public static ToetsMeting Of(Herkenbaarheid h) =>
        new(h.K, h.Drempel, h.Waarschuwing, h.Gebied, h.Inwoners, [.. h.Delen.Select(d => new ToetsDeel(d.Veld, d.Fragment, d.Vergroving, d.KDaarna, d.RedenIn(CultureInfo.CurrentUICulture)))]);
}

/// <summary>A phrase, what could be said instead, and the k that would give.</summary>
internal sealed record ToetsDeel(string Veld, string Fragment, string Vergroving, int KDaarna, string Reden);
