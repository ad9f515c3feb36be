using System.Diagnostics.CodeAnalysis;

namespace Waarden;

/// <summary>A value, or the named reason why there is none. The default is <see cref="ValueRefusal.Missing"/>.</summary>
/// <typeparam name="T">The value hoped for.</typeparam>
public readonly struct Attempt<T>
{
    private readonly T? value;
    private readonly ValueRefusal reason;

    private Attempt(bool ok, T? value, ValueRefusal reason)
    {
        Ok = ok;
        this.value = value;
        this.reason = reason;
    }

    /// <summary>There is a value.</summary>
    public bool Ok { get; }

    /// <summary>The value; when it was refused a <see cref="ValueRefusedException"/> with the reason.</summary>
    public T Value => Ok ? value! : throw new ValueRefusedException(reason);

    /// <summary>The reason, or null when there is a value.</summary>
    public ValueRefusal? Refusal => Ok ? null : reason;

    /// <summary>Wraps a value.</summary>
    public static implicit operator Attempt<T>(T value) => new(true, value, default);

    /// <summary>Wraps a reason.</summary>
    public static implicit operator Attempt<T>(ValueRefusal reason) => new(false, default, reason);

    /// <summary>The value when there is one.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T result)
    {
        result = value;
        return Ok;
    }

    /// <summary>Goes on with the value, or hands the reason on.</summary>
    public Attempt<TNext> Then<TNext>(Func<T, Attempt<TNext>> next) => Ok ? next(value!) : reason;
}

/// <summary>Thrown where a refusal cannot be handed back. Message and properties hold nothing of the input.</summary>
public sealed class ValueRefusedException(ValueRefusal refusal, string? about = null)
    : ArgumentException($"{refusal.Code()} ({refusal.Rule()}): {refusal.Describe()}{(about is null ? "" : " " + about)}")
{
    /// <summary>The named reason.</summary>
    public ValueRefusal Refusal { get; } = refusal;
}
