using ModuleContracts;
using Platform;

namespace Bemiddeling;

/// <summary>
/// The one door for every text that leaves towards bidders, or comes from one (E-AUC-05, J-18): the text of a vraag, answers to
/// questions, a summary for a kennismaking; and the plan of an offerte.
/// </summary>
internal interface ITekstToets
{
    /// <summary>Everything in one text that could tell whom it is about, against what is known.</summary>
    IReadOnlyList<Vondst> Find(string tekst, IReadOnlyCollection<BekendeWaarde> bekend);

    /// <summary>Tests the whole text of a vraag as it stands now, with what was decided about each finding.</summary>
    Task<Toetsuitslag> Test(Vraag vraag, CancellationToken ct);

    /// <summary>Tests texts that go to bidders beside the vraag: everything found in them, and how many people fit the whole.</summary>
    Task<Toetsuitslag> TestForBidders(Vraag vraag, IReadOnlyList<Tekstveld> teksten, CancellationToken ct);

    /// <summary>
    /// May these texts go to bidders beside the vraag? Null when they may. Whoever writes them can leave in what points at nobody,
    /// with a reason; what points at a person has no second reader here and must be put differently. The number of people that fit is
    /// estimated over the vraag and these texts together.
    /// </summary>
    /// <param name="vraag">The vraag that they go with; its case says what is known.</param>
    /// <param name="teksten">What would be sent; with earlier answers (<see cref="Tekstveld.Eerder"/>), since bidders read those too.</param>
    /// <param name="afgewezen">What the writer leaves in.</param>
    /// <param name="ct">Ends the attempt.</param>
    Task<Refusal?> CheckForBidders(Vraag vraag, IReadOnlyList<Tekstveld> teksten, IReadOnlyList<VondstAfwijzing> afgewezen, CancellationToken ct);

    /// <summary>
    /// Does a text of a bidder tell who wrote it: letterhead, own name, a name of staff, a number? Null when it does not. Never tested
    /// against the case: a refusal would let a bidder try out names.
    /// </summary>
    Refusal? CheckFromBidder(IReadOnlyList<Tekstveld> teksten, IReadOnlyCollection<BekendeWaarde> eigen);
}

/// <summary>Words that the writer of a text leaves in, and why.</summary>
internal sealed record VondstAfwijzing(string Veld, string Fragment, VondstGrond? Grond, string Reden = "");
