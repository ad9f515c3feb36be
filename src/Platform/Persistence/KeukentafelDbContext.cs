using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Waarden;

namespace Platform;

/// <summary>
/// The one database context over the internal entities of all rooms (ADR 2). Reads pass the owner filters of
/// <see cref="OwnerFilters"/>, writes the guard of <see cref="OwnerGuard"/>; both look at the <see cref="Scope"/> of the request.
/// Instances are pooled: whoever gets one gets it with the scope of his own request, and in the pool it sees nothing.
/// </summary>
public sealed class KeukentafelDbContext(DbContextOptions<KeukentafelDbContext> options, ModelSources sources)
    : DbContext(options)
{
    /// <summary>Whose data this context sees.</summary>
    public AccessScope Scope { get; private set; } = new();

    // The filters below must go through members of this very instance: EF turns those into parameters for each query.
    internal bool SeesAll => Scope.IsSystem;
    internal IReadOnlyList<Gemeentecode> Gemeenten => Scope.Gemeenten;
    internal IReadOnlyList<AanbiederId> Organisaties => Scope.Organisaties;
    internal IReadOnlyList<SamenwerkingId> Samenwerkingen => Scope.Samenwerkingen;
    internal IReadOnlyList<TeamId> Teams => Scope.Teams;
    internal bool AllTeams => Scope.AllTeams;
    internal IReadOnlyList<ZaakId> Opened => Scope.Opened;
    internal IReadOnlyList<InwonerId> Inwoners => Scope.Inwoners;
    internal bool IsProvider => Scope.Organisaties.Count > 0;

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conversions.ConfigureValues(configurationBuilder, Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal));

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var assembly in sources.Assemblies)
            modelBuilder.ApplyConfigurationsFromAssembly(assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(IsMapped).ToList())
        {
            OwnerFilters.Apply(this, modelBuilder, entity);
            if (typeof(IVersioned).IsAssignableFrom(entity.ClrType))
                modelBuilder.Entity(entity.ClrType).Property(nameof(IVersioned.Versie)).IsConcurrencyToken();
            foreach (var property in entity.GetProperties().Where(p => EnumOf(p) is not null))
                modelBuilder.Entity(entity.ClrType).Property(property.Name).HasConversion<string>().HasMaxLength(40);
        }
    }

    // Types that EF met only as the type of a JSON column are still in the model here; they leave it when it is finished.
    private static bool IsMapped(IMutableEntityType entity) =>
        !entity.IsOwned() && ((IConventionEntityType)entity).GetConfigurationSource() == ConfigurationSource.Explicit;

    private static Type? EnumOf(IMutableProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type.IsEnum ? type : null;
    }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Save asynchronously.");

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        // What changed is looked for once, not by each of those who ask.
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            OwnerGuard.Check(this);
            foreach (var (row, gone) in Pending())
                Touched[row] = gone;
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <summary>From now on, until it is given back, for whoever this scope is of.</summary>
    internal KeukentafelDbContext For(AccessScope scope)
    {
        Scope = scope;
        return this;
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        Forget();
        return base.DisposeAsync();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        Forget();
        base.Dispose();
    }

    // Back to the pool: of this request nothing stays, neither rows nor the right to see them.
    private void Forget()
    {
        Touched.Clear();
        Scope = new AccessScope();
    }

    /// <summary>Rows saved in the present transaction: a change may save more than once.</summary>
    internal Dictionary<object, bool> Touched { get; } = new(ReferenceEqualityComparer.Instance);

    internal IReadOnlyList<(object Row, bool Gone)> AllTouched()
    {
        foreach (var (row, gone) in Pending())
            Touched[row] = gone;
        return [.. Touched.Select(t => (t.Key, t.Value))];
    }

    private IEnumerable<(object Row, bool Gone)> Pending() =>
        ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).Select(e => (e.Entity, e.State == EntityState.Deleted));
}
