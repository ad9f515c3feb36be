namespace House.Tests;

/// <summary>Every place that may break a house rule, with the reason. The list is short on purpose.</summary>
internal static class Exemptions
{
    public static IReadOnlyList<Exemption> All { get; } =
        [
            new("folders", "src/Modules/Inwoners/Register", "The register of persons and its vault of BSNs serve other rooms; no page or program opens them directly."),
            new("folders", "src/Modules/Bemiddeling/CloseVragen", "The clock closes a round, no person does: calendar work and every read of a vraag start it."),
        ];

    public class Tests
    {
        [Fact]
        public void Each_gives_a_reason() => Assert.All(All, e => Assert.True(e.Reason.Length >= 30, $"{e.Place}: say why"));
    }
}
