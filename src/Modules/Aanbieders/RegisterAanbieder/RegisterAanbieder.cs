using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>An inkoper enters an organisation, with the numbers by which registers know it.</summary>
internal sealed record RegisterAanbieder
{
    /// <summary>Its id, when its people were invited before it was entered; else a new one is given.</summary>
    public AanbiederId? Id { get; init; }

    [Required]
    public string? Naam { get; init; }

    [Required]
    public string? Kvk { get; init; }

    [Required]
    public string? AgbCode { get; init; }

    [Required]
    public string? Plaats { get; init; }
}

/// <summary>Process AanbiederRegistering: the organisation is there, so that its people can be invited and ask for admission.</summary>
internal sealed class AanbiederRegistering(ProcessRunner processes, DomainClock clock)
{
    public Task<Result<AanbiederId>> Run(RegisterAanbieder command, CancellationToken ct) =>
        processes.Run<AanbiederId>(nameof(AanbiederRegistering), command, async change =>
        {
            if (string.IsNullOrWhiteSpace(command.Naam) || command.Naam.Trim().Length > 200)
                return Refusals.NaamMissing;
            if (!Kvk.Read(command.Kvk).TryGet(out var kvk))
                return Refusals.KvkStrange;
            if (!AgbCode.Read(command.AgbCode).TryGet(out var agb))
                return Refusals.AgbStrange;
            if (string.IsNullOrWhiteSpace(command.Plaats) || command.Plaats.Trim().Length > 100)
                return Refusals.PlaatsMissing;
            if (await change.Db.Set<Aanbieder>().AnyAsync(a => a.Kvk == kvk.Value || a.Id == command.Id, ct))
                return Refusals.KvkKnown;
            var id = command.Id ?? Id.New<AanbiederId>(clock.SystemNow);
            // The organisation has no people yet who could enter it; from the next change on only its own staff writes here.
            change.Db.Scope.Organisaties = [id];
            change.Add(new Aanbieder { Id = id, Naam = command.Naam.Trim(), Kvk = kvk.Value, AgbCode = agb.Value, Plaats = command.Plaats.Trim() }.Indexed());
            change.Record(new AanbiederRegistered(id), ("Aanbieder", id.Value), new EventOwner(null, id));
            return id;
        }, ct);
}

/// <summary>An organisation was entered.</summary>
internal sealed record AanbiederRegistered(AanbiederId Aanbieder) : ModuleContracts.IEvent;
