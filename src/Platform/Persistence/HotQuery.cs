using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Platform;

/// <summary>
/// A query that is asked so often that putting it together each time costs more than asking it: made once for each database model by
/// <c>EF.CompileAsyncQuery</c>. For what every request or every offerte asks, nothing else.
/// </summary>
/// <typeparam name="TQuery">The compiled query, a delegate.</typeparam>
public sealed class HotQuery<TQuery>(Func<TQuery> compile)
    where TQuery : Delegate
{
    private readonly ConditionalWeakTable<IModel, TQuery> made = [];

    /// <summary>The query for the database of this context.</summary>
    public TQuery On(KeukentafelDbContext db) => made.GetValue(db.Model, _ => compile());
}
