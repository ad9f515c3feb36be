using Platform;

namespace Bemiddeling;

/// <summary>Something that was found stays in the text only for a reason: one of the usual ones, or at least ten characters of one's own (E-AUC-05).</summary>
internal static class DismissalHasReason
{
    public const int Minimum = 10;

    public const int Maximum = 300;

    public static Refusal? Check(VondstGrond? grond, string reden)
    {
        var length = reden.Trim().Length;
        if (length > Maximum)
            return Refusals.TekstTeLang("reden", Maximum);
        return grond is null || grond == VondstGrond.Anders && length < Minimum ? Refusals.AfwijsredenOntbreekt : null;
    }
}
