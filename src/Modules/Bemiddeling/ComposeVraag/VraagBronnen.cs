using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>What a vraag is made from, gathered from the other rooms.</summary>
internal sealed record VraagBron(
    ZaakGegevens Zaak,
    VoorzieningGegevens Voorziening,
    ProductGegevens Product,
    Gemeente Gemeente,
    InwonerGegevens? Inwoner,
    int? Doel
)
{
    /// <summary>The areas that may be shown, the finest first.</summary>
    public IReadOnlyList<string> Gebieden(RondeNormen normen) =>
        Gebied.Choices(Gemeente, Inwoner?.Wijkcode, Inwoner?.GeheimAdres ?? true, normen.WijkMinimum);
}

/// <summary>Asks the other rooms, through the owners of the present actor.</summary>
internal sealed class VraagBronnen(
    IBeschikkingQuestions beschikkingen,
    IToegangQuestions toegang,
    IAanbiederQuestions aanbieders,
    IInwonerQuestions inwoners,
    KeukentafelDbContext db
)
{
    /// <summary>Null when case, voorziening or product is not there, or not the actor's.</summary>
    public async Task<VraagBron?> Of(ZaakId zaak, VoorzieningId voorziening, CancellationToken ct)
    {
        if ((await beschikkingen.ById([voorziening], ct)).GetValueOrDefault(voorziening) is not { } granted || granted.Zaak != zaak)
            return null;
        if ((await toegang.Zaken([zaak], ct)).GetValueOrDefault(zaak) is not { } gegevens)
            return null;
        if (await Product(granted.Product, ct) is not { } product)
            return null;
        var gemeente = await db.Set<Gemeente>().AsNoTracking().FirstAsync(g => g.Code == gegevens.Gemeente, ct);
        var inwoner = (await inwoners.Gegevens(gegevens.Gemeente, [gegevens.Inwoner], ct)).GetValueOrDefault(gegevens.Inwoner);
        return new VraagBron(gegevens, granted, product, gemeente, inwoner, await Goal(zaak, granted.Element, ct));
    }

    private async Task<ProductGegevens?> Product(ProductId id, CancellationToken ct)
    {
        // The catalogue belongs to the inkoopverband; an inwoner reads what was granted to him without being one of its readers.
        using var all = db.Scope.AsSystem();
        return (await aanbieders.Producten([id], ct)).GetValueOrDefault(id);
    }

    private async Task<int?> Goal(ZaakId zaak, ElementId? element, CancellationToken ct) =>
        element is null
            ? null
            : (await toegang.Plannen([zaak], ct)).GetValueOrDefault(zaak)?.Elementen.FirstOrDefault(e => e.Id == element)?.Doel;
}
