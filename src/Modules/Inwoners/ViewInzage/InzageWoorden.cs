using Microsoft.Extensions.Localization;
using Platform;

namespace Inwoners;

/// <summary>The log of reads in words that an inwoner knows.</summary>
internal sealed class InzageWoorden(KamerTeksten kamers, IStringLocalizer<Teksten> l)
{
    public string Rollen(string rollen) =>
        string.Join(", ", rollen.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(r => kamers.Find("Rol." + r) ?? r));

    public string Wat(string sleutel) => kamers.Find(sleutel) ?? l["Inzage.Dossier"];
}
