using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ModuleContracts;

namespace Platform;

/// <summary>
/// Reacts to an event after it was committed: at least once, in order per root, once for each (event, listener) as far as the
/// database goes. Its writes go through the <see cref="Change"/> it gets, in one transaction with its cursor.
/// </summary>
public interface IListener<in TEvent>
    where TEvent : IEvent
{
    /// <summary>Reacts. An exception parks this root for this listener and is tried again; others go on.</summary>
    Task On(TEvent e, EventContext context, CancellationToken ct);
}

/// <summary>What a listener knows besides the event itself.</summary>
/// <param name="Change">Where to load, add and record.</param>
/// <param name="Owner">Whose event it is.</param>
/// <param name="EventId">Unique id of the event: the key for effects outside the database.</param>
/// <param name="At">When it happened, on the domain clock.</param>
public sealed record EventContext(Change Change, EventOwner Owner, Guid EventId, DateTimeOffset At)
{
    /// <summary>Tells open pages about a topic, once what the listener wrote is stored.</summary>
    public void Announce(string topic) => Change.Topics.Add(topic);
}

/// <summary>A listener as registered for a kind of event: its stable name is the name of its cursor, over all kinds it hears.</summary>
internal sealed record ListenerRegistration(string Name, Type Event, Type Listener);

/// <summary>A listener with all kinds of events that it hears, by their names.</summary>
internal sealed record Audience(string Name, Type Listener, IReadOnlyDictionary<string, Type> Kinds);

/// <summary>How far a listener has come.</summary>
internal sealed class CursorRow : IMachinery
{
    public required string Luisteraar { get; init; }

    public long Nummer { get; set; }
}

/// <summary>A root whose events wait for one listener, because one of them failed. Later events of that root queue behind it.</summary>
internal sealed class ParkedRow : IMachinery
{
    public required string Luisteraar { get; init; }

    public required Guid OnderwerpId { get; init; }

    /// <summary>First event that failed; those after it wait.</summary>
    public required long Vanaf { get; set; }

    public int Pogingen { get; set; }

    public DateTimeOffset Volgende { get; set; }

    /// <summary>True when the attempts are used up: only the beheerder tries again.</summary>
    public bool Vast { get; set; }

    /// <summary>Type of the exception; its message could hold data of people.</summary>
    public required string Fout { get; set; }
}

internal sealed class ListeningMapping : IEntityTypeConfiguration<CursorRow>, IEntityTypeConfiguration<ParkedRow>
{
    public void Configure(EntityTypeBuilder<CursorRow> builder)
    {
        builder.ToTable("platform_cursor");
        builder.HasKey(c => c.Luisteraar);
        builder.Property(c => c.Luisteraar).HasMaxLength(120);
    }

    public void Configure(EntityTypeBuilder<ParkedRow> builder)
    {
        builder.ToTable("platform_geparkeerd");
        builder.HasKey(p => new { p.Luisteraar, p.OnderwerpId });
        builder.Property(p => p.Luisteraar).HasMaxLength(120);
        builder.Property(p => p.Fout).HasMaxLength(200);
    }
}

/// <summary>Registers listeners.</summary>
public static class ListenerServices
{
    /// <summary>
    /// Adds a listener under its own name, <c>Room.Listener</c>; renaming it makes it start from the first event. One that hears several
    /// kinds hears them in the order in which they happened; a kind that is added later is heard from then on.
    /// </summary>
    public static IServiceCollection AddListener<TEvent, TListener>(this IServiceCollection services)
        where TEvent : IEvent
        where TListener : class, IListener<TEvent>
    {
        services.TryAddScoped<TListener>();
        var name = $"{typeof(TListener).Assembly.GetName().Name}.{typeof(TListener).Name}";
        return services.AddSingleton(new ListenerRegistration(name, typeof(TEvent), typeof(TListener)));
    }
}
