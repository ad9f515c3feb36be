using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The dated norms of a round, as they hold in a gemeente on a day.</summary>
internal sealed record RondeNormen(Gemeentecode Gemeente, DateOnly Dag, NormTabel Tabel)
{
    public int Werkdagen(bool complex) => Norm(complex ? NormCode.RondeComplexWerkdagen : NormCode.RondeWerkdagen).AsInt();

    public int Verlenging(int werkdagen) => (int)decimal.Ceiling(werkdagen * Norm(NormCode.RondeVerlengingProcent).Waarde.AsFraction());

    public TimeOnly VensterVan => Norm(NormCode.RondeVensterVan).AsTime();

    public TimeOnly VensterTot => Norm(NormCode.RondeVensterTot).AsTime();

    public int Wachttermijn => Norm(NormCode.WachttermijnWerkdagen).AsInt();

    public decimal PrijsMaximum => Norm(NormCode.PrijsGewichtMaximumProcent).AsDecimal();

    public decimal InwonerGewicht => Norm(NormCode.InwonerGewichtProcent).AsDecimal();

    public int WijkMinimum => Norm(NormCode.WijkMinimumInwoners).AsInt();

    public int PublicatieK => Norm(NormCode.PublicatieK).AsInt();

    public int PublicatieKWaarschuwing => Norm(NormCode.PublicatieKWaarschuwing).AsInt();

    public int BlokkadeDagen => Norm(NormCode.NieuweRondeBlokkadeDagen).AsInt();

    public int Herziening => Math.Max(2, Norm(NormCode.HerzieningWerkdagen).AsInt());

    public int Antwoord => Norm(NormCode.AntwoordWerkdagen).AsInt();

    public int Gestanddoening => Norm(NormCode.GestanddoeningDagen).AsInt();

    public int Kennismakingen => Norm(NormCode.KennismakingenMaximum).AsInt();

    public int KennismakingAntwoord => Norm(NormCode.KennismakingAntwoordWerkdagen).AsInt();

    public int KennismakingMinuten => Norm(NormCode.KennismakingMinuten).AsInt();

    public int StoringMinuten => Norm(NormCode.StoringMinuten).AsInt();

    public int StoringVerlenging => Norm(NormCode.StoringVerlengingWerkdagen).AsInt();

    /// <summary>Bidders may ask until half of the term (E-AUC-21), at the same time of day as the round ends.</summary>
    public DateTimeOffset VragenTot(DateTimeOffset from, DateTimeOffset sluit)
    {
        var days = Waarden.Werkdagen.Between(DomainClock.DateIn(from), DomainClock.DateIn(sluit));
        var end = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(sluit, DomainClock.Amsterdam).DateTime);
        return DomainClock.At(Waarden.Werkdagen.Add(DomainClock.DateIn(from), Math.Max(1, days / 2)), end);
    }

    /// <summary>
    /// When a round ends: that many working days later, at the same time of day, moved into the window in which small offices are
    /// open. What begins after the window ends at the opening of the next working day, so nobody gets less than the full term.
    /// </summary>
    public DateTimeOffset Sluiting(DateTimeOffset from, int werkdagen)
    {
        var local = TimeZoneInfo.ConvertTime(from, DomainClock.Amsterdam);
        var time = TimeOnly.FromDateTime(local.DateTime);
        var day = Waarden.Werkdagen.Add(DateOnly.FromDateTime(local.DateTime), werkdagen);
        if (time > VensterTot)
            return DomainClock.At(Waarden.Werkdagen.Add(day, 1), VensterVan);
        return DomainClock.At(day, time < VensterVan ? VensterVan : time);
    }

    private Norm Norm(NormCode code) => Tabel.Op(code, Dag, Gemeente);
}
