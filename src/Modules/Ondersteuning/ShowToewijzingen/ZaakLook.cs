using ModuleContracts;
using Waarden;

namespace Ondersteuning;

/// <summary>Whether the actor may open a case.</summary>
internal sealed class ZaakLook(IToegangQuestions toegang)
{
    public async Task<bool> MayRead(ZaakId zaak, CancellationToken ct) => (await toegang.Zaken([zaak], ct)).ContainsKey(zaak);
}
