using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Tells open pages of a vraag that its state, its end or its answers changed.</summary>
internal sealed class VraagAnnouncing :
    IListener<VraagClosed>, IListener<VraagExtended>, IListener<VraagWithdrawn>, IListener<VraagStopped>, IListener<InlichtingAnswered>, IListener<HerzieningInvited>, IListener<HerzieningClosed>
{
    /// <summary>The topic of a vraag.</summary>
    public static string Topic(VraagId vraag) => "vraag/" + vraag;

    public Task On(VraagClosed e, EventContext context, CancellationToken ct) => Say(e.Vraag, context);

    public Task On(VraagExtended e, EventContext context, CancellationToken ct) => Say(e.Vraag, context);

    public Task On(VraagWithdrawn e, EventContext context, CancellationToken ct) => Say(e.Vraag, context);

    public Task On(VraagStopped e, EventContext context, CancellationToken ct) => Say(e.Vraag, context);

    public Task On(InlichtingAnswered e, EventContext context, CancellationToken ct) => Say(e.Vraag, context);

    public Task On(HerzieningInvited e, EventContext context, CancellationToken ct) => Say(e.Vraag, context);

    public Task On(HerzieningClosed e, EventContext context, CancellationToken ct) => Say(e.Vraag, context);

    private static Task Say(VraagId vraag, EventContext context)
    {
        context.Announce(Topic(vraag));
        return Task.CompletedTask;
    }
}
