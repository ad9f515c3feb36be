namespace Platform;

/// <summary>Decides whether the actor may do what a route asks.</summary>
public sealed class AccessGate(CurrentActor current, TimeProvider time)
{
    /// <summary>Null when allowed, else the refusal.</summary>
    public Refusal? Check(Permission permission)
    {
        var actor = current.Actor;
        if (!Roles.Allow(actor.Rollen, permission))
            return SharedRefusals.NotAllowed;
        if (Roles.PersonOnly.Contains(permission) && !actor.IsPerson)
            return SharedRefusals.PersonOnly;
        if (Roles.Fresh.Contains(permission) && !IsFresh(actor))
            return SharedRefusals.SignInAgain;
        return null;
    }

    /// <summary>True when the permission is held, for showing or hiding a link.</summary>
    public bool May(Permission permission) => Roles.Allow(current.Actor.Rollen, permission);

    // Security time is system time: the domain clock may be moved in a demo, a sign-in may not.
    private bool IsFresh(Actor actor) => actor.AuthTime is { } at && FreshSignIn.IsFresh(at, time.GetUtcNow());
}
