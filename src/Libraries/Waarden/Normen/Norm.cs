using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Waarden;

/// <summary>How sure a norm is: the marks of the rulebook (0.1).</summary>
public enum NormStatus
{
    /// <summary>V: the source was read.</summary>
    Verified,

    /// <summary>M: general knowledge, to be checked before it is shown as law.</summary>
    Memory,

    /// <summary>X: computed from what was read.</summary>
    Derived,

    /// <summary>D: our own proposal.</summary>
    Design,
}

/// <summary>Value of a norm: a number or a text. Asking for another kind is refused with <see cref="ValueRefusal.NormOtherKind"/>.</summary>
[JsonConverter(typeof(NormWaardeJsonConverter))]
public readonly record struct NormWaarde
{
    private readonly decimal number;
    private readonly string? text;
    private readonly bool given;

    private NormWaarde(decimal number, string? text)
    {
        this.number = number;
        this.text = text;
        given = true;
    }

    /// <summary>It holds something.</summary>
    public bool HasValue => given;

    /// <summary>It is a number.</summary>
    public bool IsNumber => given && text is null;

    /// <summary>A number.</summary>
    public static implicit operator NormWaarde(decimal value) => new(value, null);

    /// <summary>A number.</summary>
    public static implicit operator NormWaarde(int value) => new(value, null);

    /// <summary>A text; nothing or white space gives the empty value, which a norm refuses.</summary>
    public static implicit operator NormWaarde(string? value) => string.IsNullOrWhiteSpace(value) ? default : new(0, value);

    /// <summary>The number.</summary>
    public decimal AsDecimal() => IsNumber ? number : throw new ValueRefusedException(ValueRefusal.NormOtherKind);

    /// <summary>The number, when it is whole.</summary>
    public int AsInt() => IsNumber && decimal.Truncate(number) == number && Math.Abs(number) <= int.MaxValue
        ? (int)number
        : throw new ValueRefusedException(ValueRefusal.NormOtherKind);

    /// <summary>The number as an amount in euro.</summary>
    public Geld AsGeld() => Geld.From(AsDecimal());

    /// <summary>The number of percents as a fraction: 40 gives 0.40.</summary>
    public decimal AsFraction() => AsDecimal() / 100m;

    /// <summary>The text.</summary>
    public string AsText() => text ?? throw new ValueRefusedException(ValueRefusal.NormOtherKind);

    /// <summary>The text as a time of day, "10:00".</summary>
    public TimeOnly AsTime() => TimeOnly.TryParseExact(AsText(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
        ? time
        : throw new ValueRefusedException(ValueRefusal.NormOtherKind);

    /// <summary>The value as text, with a point.</summary>
    public override string ToString() => text ?? (given ? number.ToString(CultureInfo.InvariantCulture) : "");
}

/// <summary>
/// A number of law or a default, with the days on which it holds, the rule it comes from and how sure it is (0.3 item 1).
/// Refused: no value, a value of another kind than its unit, no source.
/// </summary>
[JsonConverter(typeof(NormJsonConverter))]
public sealed record Norm
{
    private static readonly FrozenDictionary<NormCode, NormKindAttribute> kinds = Enum.GetValues<NormCode>().ToFrozenDictionary(
        code => code,
        code => typeof(NormCode).GetField(code.ToString())!.GetCustomAttribute<NormKindAttribute>()
            ?? throw new InvalidOperationException($"{code} has no kind."));

    /// <summary>Makes a norm.</summary>
    public Norm(NormCode code, NormWaarde waarde, Periode geldig, string regel, NormStatus status)
    {
        Code = code;
        Waarde = waarde.HasValue ? waarde : throw new ValueRefusedException(ValueRefusal.NormValueMissing, code.ToString());
        Geldig = geldig;
        Regel = string.IsNullOrWhiteSpace(regel) ? throw new ValueRefusedException(ValueRefusal.NormSourceMissing, code.ToString()) : regel;
        Status = status;
        CheckKind();
    }

    /// <summary>What it is about.</summary>
    public NormCode Code { get; }

    /// <summary>The number or text.</summary>
    public NormWaarde Waarde { get; }

    /// <summary>The days on which it holds.</summary>
    public Periode Geldig { get; }

    /// <summary>First day on which it holds.</summary>
    public DateOnly ValidFrom => Geldig.Van;

    /// <summary>Last day on which it holds, or null.</summary>
    public DateOnly? ValidTo => Geldig.TotEnMet;

    /// <summary>Id in the rulebook, or the decision it comes from.</summary>
    public string Regel { get; }

    /// <summary>How sure it is.</summary>
    public NormStatus Status { get; }

    /// <summary>In what it is counted.</summary>
    public NormEenheid Eenheid => KindOf(Code).Eenheid;

    /// <summary>The whole number.</summary>
    public int AsInt() => Waarde.AsInt();

    /// <summary>The number.</summary>
    public decimal AsDecimal() => Waarde.AsDecimal();

    /// <summary>The amount.</summary>
    public Geld AsGeld() => Waarde.AsGeld();

    /// <summary>The time of day.</summary>
    public TimeOnly AsTime() => Waarde.AsTime();

    /// <summary>Unit and freedom of a code.</summary>
    public static NormKindAttribute KindOf(NormCode code) =>
        kinds.TryGetValue(code, out var kind) ? kind : throw new ValueRefusedException(ValueRefusal.NormMissing);

    private void CheckKind()
    {
        switch (Eenheid)
        {
            case NormEenheid.Tijdstip:
                Waarde.AsTime();
                break;
            case NormEenheid.Euro:
                Waarde.AsGeld();
                break;
            case NormEenheid.Procent when Waarde.AsDecimal() is < 0 or > 100:
                throw new ValueRefusedException(ValueRefusal.NormOtherKind, Code.ToString());
            case not NormEenheid.Procent when Waarde.AsInt() < 0:
                throw new ValueRefusedException(ValueRefusal.NormOtherKind, Code.ToString());
            default:
                break;
        }
    }
}
