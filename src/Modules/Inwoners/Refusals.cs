using Platform;

namespace Inwoners;

/// <summary>What Inwoners refuses, with the rule it rests on; texts in Teksten under <c>Weigering.…</c>.</summary>
internal static class Refusals
{
    public static Refusal RolMissing { get; } = new(typeof(Teksten), "RolOntbreekt", "B-44", Field: "rol");

    public static Refusal BetrokkeneEmpty { get; } = new(typeof(Teksten), "BetrokkeneLeeg", "B-44", Field: "achternaam");

    public static Refusal PostcodeWrong { get; } = new(typeof(Teksten), "PostcodeOnjuist", "B-44", Field: "postcode");

    public static Refusal BirthInFuture { get; } = new(typeof(Teksten), "GeboortedatumOnjuist", "B-44", Field: "geboren");

    public static Refusal AddressMissing { get; } = new(typeof(Teksten), "AdresOntbreekt", "B-06", Field: "straat");

    public static Refusal ZaakClosed { get; } = new(typeof(Teksten), "ZaakAfgesloten", "B.1", 409);
}
