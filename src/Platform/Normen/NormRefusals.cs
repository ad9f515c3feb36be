namespace Platform;

/// <summary>Why a norm of one's own can't be.</summary>
internal static class NormRefusals
{
    public static Refusal Unknown { get; } = new(typeof(Teksten), "NormOnbekend", "0.3", Field: "code");

    public static Refusal NotFree { get; } = new(typeof(Teksten), "NormNietVrij", "0.3", Field: "waarde");

    public static Refusal OnlyLower { get; } = new(typeof(Teksten), "NormAlleenLager", "0.3", Field: "waarde");

    public static Refusal OnlyHigher { get; } = new(typeof(Teksten), "NormAlleenHoger", "0.3", Field: "waarde");

    public static Refusal ValueWrong { get; } = new(typeof(Teksten), "NormWaardeOnjuist", "0.3", Field: "waarde");

    public static Refusal DayMissing { get; } = new(typeof(Teksten), "NormDagOntbreekt", "0.3", Field: "van");

    public static Refusal SourceMissing { get; } = new(typeof(Teksten), "NormBronOntbreekt", "0.3", Field: "bron");

    public static Refusal ReasonMissing { get; } = new(typeof(Teksten), "NormRedenOntbreekt", "0.3", Field: "reden");

    public static Refusal AlreadyEnded { get; } = new(typeof(Teksten), "NormAlGestopt", "0.3", 409);

    public static Refusal DayPast(DateOnly earliest) => new(typeof(Teksten), "NormDagVoorbij", "0.3", Field: "van", Args: earliest);

    public static Refusal LaterValue(DateOnly later) => new(typeof(Teksten), "NormLatereWaarde", "0.3", 409, "van", later);
}
