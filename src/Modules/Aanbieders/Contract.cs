using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>
/// The public fact that an aanbieder may deliver a product for an inkoopverband from a day on: what admission ends in (E-OH-01).
/// The papers behind it stay in <see cref="Toelating"/>.
/// </summary>
internal sealed class Contract : IOwnedBySamenwerking, IReadableByAll
{
    public required ContractId Id { get; init; }

    public required ProductId Product { get; init; }

    public required SamenwerkingId Samenwerking { get; init; }

    public required AanbiederId Aanbieder { get; init; }

    public required DateOnly Van { get; init; }

    public DateOnly? Tot { get; set; }
}
