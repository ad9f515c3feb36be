using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Platform;

/// <summary>
/// Turns the owner interfaces of an entity into one named query filter: the OR of all reasons for which somebody may read it.
/// An entity without an owner interface stops the start.
/// </summary>
internal static class OwnerFilters
{
    public const string Name = "eigenaar";

    public static void Apply(KeukentafelDbContext db, ModelBuilder builder, IMutableEntityType entity)
    {
        var type = entity.ClrType;
        if (typeof(IOwnedLandelijk).IsAssignableFrom(type) || typeof(IReadableByAll).IsAssignableFrom(type) || typeof(IMachinery).IsAssignableFrom(type))
            return;
        var method = typeof(OwnerFilters).GetMethod(nameof(Build), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        var filter = (LambdaExpression?)method.MakeGenericMethod(type).Invoke(null, [db]);
        if (filter is null)
            throw new InvalidOperationException(
                $"{type.Name} does not say who owns it. Implement IOwnedByGemeente, IInDossier, IOwnedByOrganisatie, IOwnedBySamenwerking or IOwnedLandelijk."
            );
        builder.Entity(type).HasQueryFilter(Name, filter);
    }

    private static LambdaExpression? Build<T>(KeukentafelDbContext db)
        where T : class
    {
        var reasons = new List<Expression<Func<T, bool>>>();
        if (typeof(IInDossier).IsAssignableFrom(typeof(T)))
            reasons.Add(e =>
                db.Gemeenten.Contains(((IInDossier)e).Gemeente)
                && (db.AllTeams
                    || db.Opened.Contains(((IInDossier)e).Zaak)
                    || db.Set<Dossier>().Any(d => d.Zaak == ((IInDossier)e).Zaak && db.Teams.Contains(d.Team) && !d.Afgeschermd))
            );
        else if (typeof(IOwnedByGemeente).IsAssignableFrom(typeof(T)))
            reasons.Add(e => db.Gemeenten.Contains(((IOwnedByGemeente)e).Gemeente));
        if (typeof(IAboutInwoner).IsAssignableFrom(typeof(T)))
            reasons.Add(e => db.Inwoners.Contains(((IAboutInwoner)e).Inwoner));
        else if (typeof(IInDossier).IsAssignableFrom(typeof(T)))
            reasons.Add(e => db.Set<Dossier>().Any(d => d.Zaak == ((IInDossier)e).Zaak && db.Inwoners.Contains(d.Inwoner)));
        if (typeof(IOwnedByOrganisatie).IsAssignableFrom(typeof(T)))
            reasons.Add(e => db.Organisaties.Contains(((IOwnedByOrganisatie)e).Organisatie));
        if (typeof(IReleasedToGemeente).IsAssignableFrom(typeof(T)))
            reasons.Add(e => ((IReleasedToGemeente)e).Vrijgegeven && db.Gemeenten.Contains(((IReleasedToGemeente)e).Gemeente));
        if (typeof(IPublishedToOrganisaties).IsAssignableFrom(typeof(T)))
            reasons.Add(e => db.IsProvider && ((IPublishedToOrganisaties)e).Zichtbaar);
        if (typeof(IAssignedToOrganisatie).IsAssignableFrom(typeof(T)))
            reasons.Add(e =>
                ((IAssignedToOrganisatie)e).Organisatie != null && db.Organisaties.Contains(((IAssignedToOrganisatie)e).Organisatie!.Value)
            );
        if (typeof(IOwnedBySamenwerking).IsAssignableFrom(typeof(T)))
            reasons.Add(e => db.Samenwerkingen.Contains(((IOwnedBySamenwerking)e).Samenwerking));
        if (typeof(IOwnedByInwoner).IsAssignableFrom(typeof(T)))
            reasons.Add(e => db.Inwoners.Contains(((IOwnedByInwoner)e).Inwoner));
        if (reasons.Count == 0)
            return null;
        Expression<Func<T, bool>> all = e => db.SeesAll;
        var parameter = Expression.Parameter(typeof(T), "e");
        var body = reasons.Prepend(all).Select(r => Replace(r, parameter)).Aggregate(Expression.OrElse);
        return Expression.Lambda(body, parameter);
    }

    private static Expression Replace<T>(Expression<Func<T, bool>> reason, ParameterExpression parameter) =>
        new Rewriter(reason.Parameters[0], parameter).Visit(reason.Body);

    // Interface casts are taken out: EF maps the entity's own property of that name; a root that is the owner itself has it as Id.
    private sealed class Rewriter(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);

        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression is UnaryExpression { NodeType: ExpressionType.Convert } cast && cast.Operand == from
                ? Expression.Property(to, to.Type.GetProperty(node.Member.Name) ?? to.Type.GetProperty("Id")!)
                : base.VisitMember(node);
    }
}
