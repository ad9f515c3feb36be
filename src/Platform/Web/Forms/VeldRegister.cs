using Microsoft.AspNetCore.Http;

namespace Platform;

/// <summary>
/// The fields that a page has shown, in the order of the page: the error summary stands above them but is written last,
/// and names and links them in this order.
/// </summary>
internal sealed class VeldRegister
{
    private readonly List<Shown> fields = [];

    public IReadOnlyList<Shown> Fields => fields;

    public void Add(string name, string id, string label) => fields.Add(new Shown(name, id, label));

    public static VeldRegister Of(HttpContext context)
    {
        if (context.Items[typeof(VeldRegister)] is VeldRegister existing)
            return existing;

        var register = new VeldRegister();
        context.Items[typeof(VeldRegister)] = register;
        return register;
    }

    internal sealed record Shown(string Name, string Id, string Label);
}
