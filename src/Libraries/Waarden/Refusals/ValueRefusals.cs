using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace Waarden;

/// <summary>Rule and developer text of a <see cref="ValueRefusal"/>; the text for people stands in the rooms.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ReasonAttribute(string rule, string text) : Attribute
{
    /// <summary>Id in the rulebook, or its section.</summary>
    public string Rule { get; } = rule;

    /// <summary>One English sentence for developers.</summary>
    public string Text { get; } = text;
}

/// <summary>What belongs to a <see cref="ValueRefusal"/>.</summary>
public static class ValueRefusals
{
    private static readonly FrozenDictionary<ValueRefusal, (string Code, ReasonAttribute Reason)> table =
        Enum.GetValues<ValueRefusal>().ToFrozenDictionary(r => r, r => (Kebab(r.ToString()), ReasonOf(r)));

    /// <summary>Stable code in lower case, as <c>bsn-eleven-test</c>.</summary>
    public static string Code(this ValueRefusal refusal) => table[refusal].Code;

    /// <summary>The rule or section of the rulebook that refuses.</summary>
    public static string Rule(this ValueRefusal refusal) => table[refusal].Reason.Rule;

    /// <summary>English sentence for developers; holds nothing of the input.</summary>
    public static string Describe(this ValueRefusal refusal) => table[refusal].Reason.Text;

    private static ReasonAttribute ReasonOf(ValueRefusal refusal) =>
        typeof(ValueRefusal).GetField(refusal.ToString())!.GetCustomAttribute<ReasonAttribute>()
        ?? throw new InvalidOperationException($"{refusal} has no reason.");

    private static string Kebab(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
