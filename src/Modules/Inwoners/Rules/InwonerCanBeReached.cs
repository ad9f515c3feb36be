using Platform;
using Waarden;

namespace Inwoners;

/// <summary>A person has an address in a form that can be right: letters go there (B-06).</summary>
internal static class InwonerCanBeReached
{
    public static Refusal? Check(InwonerWijziging w)
    {
        if (string.IsNullOrWhiteSpace(w.Straat) || string.IsNullOrWhiteSpace(w.Huisnummer) || string.IsNullOrWhiteSpace(w.Plaats))
            return Refusals.AddressMissing;
        return Postcode.Read(w.Postcode).Ok ? null : Refusals.PostcodeWrong;
    }
}
