using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>
/// What an aanbieder itself says about control (E-34): with which undertakings it forms one group, by their KvK numbers, and how it
/// keeps its proposals apart from theirs. A number that is taken back stays with its last moment, for rounds that closed before.
/// </summary>
internal sealed class Zeggenschap : IOwnedByOrganisatie
{
    public required AanbiederId Organisatie { get; init; }

    /// <summary>Oldest first, those taken back included.</summary>
    public List<ZeggenschapNummer> Nummers { get; set; } = [];

    /// <summary>How proposals are kept apart from those of the group; empty when there is no group.</summary>
    public string Werkwijze { get; set; } = "";

    /// <summary>Numbers that hold now.</summary>
    public IEnumerable<string> Actief => Nummers.Where(n => n.Tot is null).Select(n => n.Kvk);

    /// <summary>Replaces what it says. Numbers that stay keep their first moment.</summary>
    public void Declare(IReadOnlyList<Kvk> nummers, string werkwijze, DateTimeOffset now)
    {
        var said = nummers.Select(n => n.Value).ToList();
        var known = Actief.ToHashSet();
        Nummers =
        [
            .. Nummers.Select(n => n.Tot is null && !said.Contains(n.Kvk) ? n with { Tot = now } : n),
            .. said.Where(n => !known.Contains(n)).Select(n => new ZeggenschapNummer(n, now, null)),
        ];
        Werkwijze = werkwijze;
    }
}

/// <summary>One undertaking of the same group.</summary>
/// <param name="Kvk">Its KvK number.</param>
/// <param name="Van">When it was stated.</param>
/// <param name="Tot">When it was taken back; null while it holds.</param>
internal sealed record ZeggenschapNummer(string Kvk, DateTimeOffset Van, DateTimeOffset? Tot);

/// <summary>What an inkoper found about the control of an aanbieder, and where. It stands until an inkoper ends it with a reason.</summary>
internal sealed class ZeggenschapVermelding : IOwnedBySamenwerking, IVersioned
{
    public required Guid Id { get; init; }

    public required SamenwerkingId Samenwerking { get; init; }

    public required AanbiederId Aanbieder { get; init; }

    public required string Kvk { get; init; }

    /// <summary>Where it was found, such as a register and a day.</summary>
    public required string Bron { get; init; }

    public required DateTimeOffset Van { get; init; }

    /// <summary>Name of the inkoper.</summary>
    public required string Door { get; init; }

    public DateTimeOffset? Tot { get; set; }

    /// <summary>Why it was ended.</summary>
    public string? Reden { get; set; }

    public int Versie { get; set; }
}
