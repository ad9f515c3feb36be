using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>An inwoner tells what he needs, or a naaste does so for him (B-01).</summary>
[Requires(Permission.MeldingDoen)]
internal sealed class MeldingPagina(MeldingReceiving process, KeukentafelDbContext db, CurrentActor current, IInwonerQuestions inwoners) : MeldingFormulier
{
    [BindProperty(SupportsGet = true, Name = "gemeente")]
    public string? GemeenteCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "voor")]
    public string? Voor { get; set; }

    [BindProperty]
    public string? Relatie { get; set; }

    [BindProperty]
    public string? NaasteVoornaam { get; set; }

    [BindProperty]
    public string? NaasteAchternaam { get; set; }

    [BindProperty]
    public string? NaasteTelefoon { get; set; }

    [BindProperty]
    public string? NaasteEmail { get; set; }

    public bool VoorAnder => Voor == "ander";

    /// <summary>First it is asked which gemeente and for whom; then come the fields.</summary>
    public bool Gekozen => GekozenGemeente is not null && Voor is "mij" or "ander";

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (current.Actor.Kind != ActorKind.Inwoner)
            return Redirect("/meldingen/nieuw");
        Gemeenten = await db.Set<Gemeente>().AsNoTracking().OrderBy(g => g.Naam).ToListAsync(ct);
        GekozenGemeente = Gemeenten.FirstOrDefault(g => g.Code.Value == GemeenteCode);
        if (HttpContext.Request.Query.ContainsKey("gemeente") && GekozenGemeente is null)
            ModelState.AddModelError("gemeente", HttpContext.RequestServices.GetRequiredService<RefusalTexts>().For(Refusals.GemeenteUnknown));
        if (Gekozen && !VoorAnder && HttpMethods.IsGet(Request.Method))
            await Prefill(ct);
        return Page();
    }

    [Requires(Permission.MeldingDoen)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        After(() => process.Run(Command(), ct), zaak => $"/melding/ontvangst/{zaak}", ct);

    private ReceiveMelding Command() =>
        new(Gemeentecode.TryParse(GemeenteCode, null, out var code) ? code : default, Person(null), Kanaal.Online, VoorAnder ? MelderRol.Naaste : MelderRol.Inwoner,
            VoorAnder ? Relatie : null, Hulpvraag ?? "", VoorAnder ? new MelderNaaste(NaasteVoornaam, NaasteAchternaam, NaasteTelefoon, NaasteEmail) : null);

    private async Task Prefill(CancellationToken ct)
    {
        var me = current.Actor.Inwoner!.Value;
        if ((await inwoners.Gegevens(GekozenGemeente!.Code, [me], ct)).GetValueOrDefault(me) is not { } known)
            return;
        var number = known.Adres.LastIndexOf(' ');
        (Voornaam, Achternaam, Geboren, Postcode, Plaats, Wijkcode) = (known.Voornaam, known.Achternaam, known.Geboren, known.Postcode, known.Plaats, known.Wijkcode);
        (Telefoon, Email) = (known.Telefoon, known.Email);
        (Straat, Huisnummer) = number > 0 ? (known.Adres[..number], known.Adres[(number + 1)..]) : (known.Adres, "");
    }
}
