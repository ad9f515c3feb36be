using Platform;

namespace Toegang;

/// <summary>Before the onderzoek, free client support was pointed out to the inwoner and to his mantelzorger, if there is one (B-03).</summary>
internal static class ClientSupportWasPointedOut
{
    public static Refusal? Check(OnderzoekVoorbereiding v)
    {
        if (v.GewezenInwoner is null)
            return Refusals.SupportNotPointedOut;
        return v.GewezenMantelzorger is null && !v.GeenMantelzorger ? Refusals.SupportNotPointedOutToCarer : null;
    }
}
