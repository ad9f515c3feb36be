using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>An inkoper adds a product to the catalogue of an inkoopverband; nobody else sees it yet.</summary>
internal sealed record DraftProduct(SamenwerkingId? Samenwerking, Productinvoer Product);

/// <summary>An inkoper changes a product that is not published yet.</summary>
internal sealed record ReviseProduct(ProductId Id, Productinvoer Product);

/// <summary>Process ProductDrafting.</summary>
internal sealed class ProductDrafting(ProcessRunner processes, Verbanden verbanden, DomainClock clock)
{
    public Task<Result<ProductId>> Run(DraftProduct command, CancellationToken ct) =>
        processes.Run<ProductId>(nameof(ProductDrafting), command, async change =>
        {
            if (verbanden.Meant(command.Samenwerking) is not { } samenwerking)
                return Refusals.SamenwerkingMissing;
            var drafted = Product.Draft(Id.New<ProductId>(clock.SystemNow), samenwerking, command.Product);
            if (drafted.IsRefused(out var refusal))
                return refusal;
            if (await ProductOverlap.Exists(change.Db, drafted.Value, ct))
                return Refusals.ProductOverlaps;
            change.Add(drafted.Value);
            change.Record(new ProductDrafted(drafted.Value.Id), ("Product", drafted.Value.Id.Value), new EventOwner(null));
            return drafted.Value.Id;
        }, ct);
}

/// <summary>Process ProductRevising.</summary>
internal sealed class ProductRevising(ProcessRunner processes, Verbanden verbanden)
{
    public Task<Result<Done>> Run(ReviseProduct command, CancellationToken ct) =>
        processes.Run<Done>(nameof(ProductRevising), command, async change =>
        {
            var own = verbanden.Own;
            var loaded = await change.Load<Product>(p => p.Id == command.Id && own.Contains(p.Samenwerking), ct);
            if (loaded.Then(p => p.Revise(command.Product)).IsRefused(out var refusal))
                return refusal;
            if (await ProductOverlap.Exists(change.Db, loaded.Value, ct))
                return Refusals.ProductOverlaps;
            change.Record(new ProductRevised(command.Id), ("Product", command.Id.Value), new EventOwner(null));
            return Done.It;
        }, ct);
}

/// <summary>Process ProductPublishing: refused without legal form, or with what that form forbids (E.17).</summary>
internal sealed class ProductPublishing(ProcessRunner processes, Verbanden verbanden)
{
    public Task<Result<Done>> Run(ProductId id, CancellationToken ct) =>
        processes.Run<Done>(nameof(ProductPublishing), new { id }, async change =>
        {
            var own = verbanden.Own;
            var loaded = await change.Load<Product>(p => p.Id == id && own.Contains(p.Samenwerking), ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var now = await verbanden.Now(loaded.Value.Samenwerking, ct);
            var done = loaded.Value.Publish(now);
            if (done.Refusal is null)
                change.Record(new ProductPublished(id, loaded.Value.Samenwerking), ("Product", id.Value), new EventOwner(null));
            return done;
        }, ct);
}

/// <summary>Process ProductEnding: the product leaves the catalogue after a day; what was granted before goes on.</summary>
internal sealed class ProductEnding(ProcessRunner processes, Verbanden verbanden)
{
    public Task<Result<Done>> Run(ProductId id, DateOnly? last, CancellationToken ct) =>
        processes.Run<Done>(nameof(ProductEnding), new { id, last }, async change =>
        {
            var own = verbanden.Own;
            var loaded = await change.Load<Product>(p => p.Id == id && own.Contains(p.Samenwerking), ct);
            var done = loaded.Then(p => p.End(last));
            if (done.Refusal is null)
                change.Record(new ProductEnded(id, last!.Value), ("Product", id.Value), new EventOwner(null));
            return done;
        }, ct);
}

/// <summary>One code means one product on each day.</summary>
internal static class ProductOverlap
{
    public static Task<bool> Exists(KeukentafelDbContext db, Product product, CancellationToken ct) =>
        db.Set<Product>().AnyAsync(
            p => p.Id != product.Id && p.Samenwerking == product.Samenwerking && p.Code == product.Code
                && (p.Tot == null || p.Tot >= product.Van) && (product.Tot == null || p.Van <= product.Tot),
            ct);
}

/// <summary>A product was added, not published yet.</summary>
internal sealed record ProductDrafted(ProductId Product) : IEvent;

/// <summary>A product was changed before publication.</summary>
internal sealed record ProductRevised(ProductId Product) : IEvent;

/// <summary>A product leaves the catalogue.</summary>
internal sealed record ProductEnded(ProductId Product, DateOnly Tot) : IEvent;
