using System.Text.Json.Serialization;

namespace Waarden;

/// <summary>Step of the ladder of solutions (D.1): an order of investigation, not a quota (D-02).</summary>
[JsonConverter(typeof(CodeJsonConverter<Trede>))]
public enum Trede
{
    /// <summary>What the inwoner can do or arrange himself.</summary>
    [Code("L1", "Eigen kracht")] EigenKracht = 1,

    /// <summary>What housemates usually do for each other.</summary>
    [Code("L2", "Gebruikelijke hulp")] GebruikelijkeHulp = 2,

    /// <summary>Mantelzorg and social network: voluntary, only what they can and want.</summary>
    [Code("L3", "Mantelzorg en sociaal netwerk")] Netwerk = 3,

    /// <summary>Volunteers and socially useful activities.</summary>
    [Code("L4", "Vrijwilligers en maatschappelijke activiteiten")] Vrijwilligers = 4,

    /// <summary>Usual, general and collective provisions, without prior investigation.</summary>
    [Code("L5", "Algemene voorziening")] AlgemeneVoorziening = 5,

    /// <summary>What another law provides.</summary>
    [Code("L6", "Andere wetten")] AndereWetten = 6,

    /// <summary>Maatwerkvoorziening, in kind or as pgb: only the remainder (B-23).</summary>
    [Code("L7", "Maatwerkvoorziening")] Maatwerk = 7,
}

/// <summary>What the rulebook says of steps of the ladder.</summary>
public static class Treden
{
    /// <summary>Somebody else does the work unpaid, so he must have agreed (D-02, B-18).</summary>
    public static bool NeedsConsentOfHelper(this Trede trede) => trede is Trede.Netwerk or Trede.Vrijwilligers;

    /// <summary>Only granted in so far as the steps before do not suffice (B-23).</summary>
    public static bool NeedsBeschikking(this Trede trede) => trede is Trede.Maatwerk;
}
