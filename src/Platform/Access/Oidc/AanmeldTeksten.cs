namespace Platform;

/// <summary>Names the texts about sign-in for <c>IStringLocalizer&lt;AanmeldTeksten&gt;</c>.</summary>
/// <remarks><c>Aanmelden.{reden}</c> for every word of <see cref="SignInReasons.All"/>, and a general title and advice.</remarks>
public sealed class AanmeldTeksten;
