using Platform;
using Waarden;

namespace Toegang;

/// <summary>
/// An inwoner reports for himself, or as naaste without anybody's number; staff reports for people of its own gemeente (B-01, J-16).
/// </summary>
internal static class MelderMayReport
{
    public static Refusal? Check(ReceiveMelding command, Actor actor, IReadOnlyList<Gemeentecode> ownGemeenten)
    {
        if (actor.Kind != ActorKind.Inwoner)
            return command.Door == MelderRol.Inwoner && command.Kanaal == Kanaal.Online || !ownGemeenten.Contains(command.Gemeente) ? Refusals.NotForAnother : null;
        if (command.Door == MelderRol.Consulent || command.Kanaal != Kanaal.Online || command.Spoed is not null || command.Inwoner.Bsn is not null)
            return Refusals.NotForAnother;
        if (command.Door == MelderRol.Naaste)
            return NaasteIsKnown(command);
        return command.Inwoner.Id is { } id && id != actor.Inwoner ? Refusals.NotForAnother : null;
    }

    private static Refusal? NaasteIsKnown(ReceiveMelding command)
    {
        if (command.Inwoner.Id is not null)
            return Refusals.NotForAnother;
        if (Teksten.IsEmpty(command.Relatie))
            return Refusals.RelatieMissing;
        return Teksten.IsEmpty(command.Naaste?.Achternaam) || Teksten.IsEmpty(command.Naaste?.Telefoon) && Teksten.IsEmpty(command.Naaste?.Email)
            ? Refusals.ContactMissing.At("naasteTelefoon")
            : null;
    }
}
