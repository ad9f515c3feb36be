using System.Diagnostics.CodeAnalysis;

namespace Platform;

/// <summary>What a rule or process answers: a value, or a named refusal. Never an exception for what people can do wrong.</summary>
public readonly struct Result<T>
{
    private readonly T? value;

    private Result(T? value, Refusal? refusal) => (this.value, Refusal) = (value, refusal);

    /// <summary>The refusal, or null when it went well.</summary>
    public Refusal? Refusal { get; }

    /// <summary>The value; only there when nothing was refused.</summary>
    public T Value => Refusal is null ? value! : throw new InvalidOperationException("A refused result has no value: " + Refusal.Code);

    /// <summary>True when refused.</summary>
    public bool IsRefused([NotNullWhen(true)] out Refusal? refusal) => (refusal = Refusal) is not null;

    /// <summary>Goes on with the value, or passes the refusal on.</summary>
    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next) => Refusal is null ? next(value!) : Refusal;

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);
}

/// <summary>The value of a change that answers nothing but "done".</summary>
public readonly record struct Done
{
    /// <summary>Done.</summary>
    public static Done It => default;
}
