using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>A melding says who it is about and where he lives, in a form that can be right (B-01, J-05).</summary>
internal static class MeldingTellsWho
{
    public static Refusal? Check(NieuweInwoner inwoner, DateOnly vandaag)
    {
        if (Teksten.IsEmpty(inwoner.Voornaam) || Teksten.IsEmpty(inwoner.Achternaam))
            return Teksten.IsEmpty(inwoner.Voornaam) ? Refusals.NameMissing.At("voornaam") : Refusals.NameMissing;
        if (Teksten.IsEmpty(inwoner.Straat) || Teksten.IsEmpty(inwoner.Huisnummer) || Teksten.IsEmpty(inwoner.Plaats))
            return Refusals.AddressMissing.At(Teksten.IsEmpty(inwoner.Straat) ? "straat" : Teksten.IsEmpty(inwoner.Huisnummer) ? "huisnummer" : "plaats");
        if (!Postcode.Read(inwoner.Postcode).Ok)
            return Refusals.PostcodeWrong;
        if (!Teksten.IsEmpty(inwoner.Bsn) && !Bsn.Read(inwoner.Bsn).Ok)
            return Refusals.BsnWrong;
        return inwoner.Geboren > vandaag ? Refusals.BirthInFuture : null;
    }
}
