using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Galerij;

public sealed class FormulierModel : PageModel
{
    [BindProperty]
    public Antwoorden Invoer { get; set; } = new();

    [BindProperty]
    public string Versie { get; set; } = "7";

    public SelectListItem[] Hulpvormen { get; } = [new("Huishouden", "huishouden"), new("Dagbesteding", "dagbesteding"), new("Vervoer", "vervoer")];

    public SelectListItem[] Wijken { get; } = [new("Bloemenbuurt", "1"), new("Centrum", "2")];

    public void OnPost()
    {
        if (!ModelState.IsValid)
            Response.StatusCode = 400;
    }

    public sealed class Antwoorden
    {
        [Required]
        public string? Naam { get; set; }

        [EmailAddress]
        public string? Email { get; set; }

        [Required, StringLength(9, MinimumLength = 8)]
        public string? Bsn { get; set; }

        [Required]
        public string? Woonvorm { get; set; }

        public string[] Hulp { get; set; } = [];

        [Required, StringLength(200)]
        public string? Verhaal { get; set; }

        [Required]
        public string? Wijk { get; set; }

        public DateOnly Vanaf { get; set; } = new(2026, 4, 1);

        public decimal? Uren { get; set; } = 3.5m;

        [Range(0, 5000)]
        public decimal Bedrag { get; set; } = 12.5m;

        public bool Akkoord { get; set; }
    }
}
