using System.Data;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Platform;

/// <summary>
/// Runs a named process: one transaction around load, decide, store and event; the same key twice is one change;
/// a refusal stores nothing. Every change of the product goes through here.
/// </summary>
public sealed class ProcessRunner(KeukentafelDbContext db, CurrentActor actor, DomainClock clock, ChangeRequest request, Turns turns)
{
    internal KeukentafelDbContext Db => db;

    internal Actor Actor => actor.Actor;

    internal DomainClock Clock => clock;

    internal ChangeRequest Request => request;

    internal SealedKeys Keys { get; } = new(db, turns.Vault);

    /// <summary>Runs the process. The type parameter names it.</summary>
    /// <param name="process">Name of the process, a noun in -ing: <c>VraagPlacing</c>.</param>
    /// <param name="command">What is asked; its print guards the idempotency key.</param>
    /// <param name="decide">Loads, decides, adds and records; answers the value or the refusal.</param>
    /// <param name="ct">Ends the attempt; nothing is stored then.</param>
    public async Task<Result<T>> Run<T>(string process, object command, Func<Change, Task<Result<T>>> decide, CancellationToken ct)
    {
        var print = request.IdempotencyKey is null ? null : Print(command);
        using var turn = await turns.Gate.Enter(ct);
        using var scope = db.Scope.Remember();
        db.Touched.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct);
        try
        {
            var change = new Change(this, process);
            var result = await decide(change);
            if (result.IsRefused(out _))
            {
                await Undo(transaction, result);
                // Refused perhaps because it was done before, or while this one waited: then that answer is ours too.
                return print is not null && await Earlier<T>(process, print, ct) is { } done ? done : result;
            }
            await change.Finish();
            if (print is not null)
                db.Add(KeyRow(process, print, result.Value));
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            turns.Gate.Changed();
            return result;
        }
        catch (DbUpdateConcurrencyException)
        {
            await Undo<T>(transaction, SharedRefusals.Changed);
            return print is not null && await Earlier<T>(process, print, ct) is { } done ? done : SharedRefusals.Changed;
        }
        catch (KeyVaultException)
        {
            return await Undo<T>(transaction, SharedRefusals.VaultMissing);
        }
        catch (Exception failure) when (print is not null && failure is DbUpdateException or InvalidOperationException)
        {
            // The same key before or at the same moment: it is unique, so one was let through, and this one met its row or broke off on
            // what it had done; its answer is ours too. That is not looked up in advance: a key that comes twice is rare.
            await Undo<T>(transaction, SharedRefusals.Changed);
            if (await Earlier<T>(process, print, ct) is { } earlier)
                return earlier;
            throw;
        }
    }

    private async Task<Result<T>> Undo<T>(IDbContextTransaction transaction, Result<T> result)
    {
        await transaction.RollbackAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return result;
    }

    private async Task<Result<T>?> Earlier<T>(string process, string print, CancellationToken ct)
    {
        var row = await db.Set<IdempotencyRow>()
            .AsNoTracking()
            .FirstOrDefaultAsync(r => r.Subject == Actor.Subject && r.Sleutel == request.IdempotencyKey && r.Proces == process, ct);
        if (row is null)
            return null;
        return row.Afdruk == print ? JsonSerializer.Deserialize<T>(row.Antwoord, JsonColumns.Options)! : SharedRefusals.KeyReused;
    }

    private IdempotencyRow KeyRow<T>(string process, string print, T answer) =>
        new()
        {
            Subject = Actor.Subject,
            Sleutel = request.IdempotencyKey!,
            Proces = process,
            Afdruk = print,
            Antwoord = JsonSerializer.Serialize(answer, JsonColumns.Options),
            Wanneer = clock.SystemNow,
        };

    // Keyed: a command may hold a price, and a plain print of a price can be found by trying them all.
    private string Print(object command) =>
        Convert.ToHexString(HMACSHA256.HashData(turns.PrintKey, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(command, command.GetType(), JsonColumns.Options))));
}

/// <summary>What all changes of this node share: the queue of writers, and the key of the prints of commands.</summary>
public sealed class Turns(WriteGate gate, MasterKey key, IKeyVault vault)
{
    internal WriteGate Gate => gate;

    internal IKeyVault Vault => vault;

    internal byte[] PrintKey { get; } = key.For("afdruk");
}
