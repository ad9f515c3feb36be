namespace House.Tests;

/// <summary>Every place that may break a house rule, with the reason. The list is short on purpose.</summary>
internal static class Exemptions
{
    public static IReadOnlyList<Exemption> All { get; } =
        [
            new("folders", "src/Modules/Inwoners/Register", "The register of persons and its vault of BSNs serve other rooms; no page or program opens them directly."),
        ];

    public class Tests
    {
        [Fact]
        public void Each_gives_a_reason() => Assert.All(All, e => Assert.True(e.Reason.Length >= 30, $"{e.Place}: say why"));
    }
}
