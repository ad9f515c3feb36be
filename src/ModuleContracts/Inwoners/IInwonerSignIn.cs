using Waarden;

namespace ModuleContracts;

/// <summary>The room Inwoners answers for a proven bsn; it is the only room that keeps one.</summary>
public interface IInwonerSignIn
{
    /// <summary>The opaque id of the person behind a proven bsn; made at the first sign-in.</summary>
    Task<InwonerId> SignIn(string bsn, CancellationToken ct);
}
