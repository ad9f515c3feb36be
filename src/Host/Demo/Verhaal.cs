using System.Net;
using System.Text.Json;

namespace Host;

/// <summary>
/// A story over HTTP: each step names who does what, which rule it shows, what is expected and what came. The first surprise ends it.
/// </summary>
internal sealed class Verhaal(Uri address, TextWriter output, bool json) : IDisposable
{
    private readonly Dictionary<string, Deelnemer> people = [];
    private int number;

    /// <summary>Steps done.</summary>
    public int Steps => number;

    /// <summary>A heading between steps.</summary>
    public void Chapter(string title)
    {
        if (!json)
            output.WriteLine($"\n── {title}");
    }

    /// <summary>Somebody of the demo, signed in.</summary>
    public async Task<Deelnemer> Wie(string persona)
    {
        if (!people.TryGetValue(persona, out var deelnemer))
        {
            people[persona] = deelnemer = new Deelnemer(address, persona);
            await deelnemer.SignIn(persona);
        }
        return deelnemer;
    }

    /// <summary>Does a step that should go well.</summary>
    public async Task<Antwoord> Goed(string persona, string step, string rule, Func<Deelnemer, Task<Antwoord>> act)
    {
        var answer = await act(await Wie(persona));
        Report(step, persona, rule, "ok", answer.Ok ? "ok" : Describe(answer), answer.Ok);
        return answer;
    }

    /// <summary>Tries what must be refused with this code.</summary>
    public async Task<Antwoord> Geweigerd(string persona, string step, string rule, string code, Func<Deelnemer, Task<Antwoord>> act)
    {
        var answer = await act(await Wie(persona));
        var got = answer.Refusal ?? Describe(answer);
        Report(step, persona, rule, code, got, got == code);
        return answer;
    }

    /// <summary>Tries what must look as if it did not exist, or be forbidden.</summary>
    public async Task Dicht(string persona, string step, string rule, Func<Deelnemer, Task<Antwoord>> act)
    {
        var answer = await act(await Wie(persona));
        var closed = answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden;
        Report(step, persona, rule, "404 of 403", ((int)answer.Status).ToString(System.Globalization.CultureInfo.InvariantCulture), closed);
    }

    /// <summary>States a fact that must hold.</summary>
    public void Feit(string step, string rule, string expected, string got) => Report(step, "-", rule, expected, got, expected == got);

    private static string Describe(Antwoord answer) => $"{(int)answer.Status} {answer.Refusal}".TrimEnd();

    private void Report(string step, string actor, string rule, string expected, string got, bool ok)
    {
        number++;
        if (json)
            output.WriteLine(JsonSerializer.Serialize(new { step, actor, rule, expected, got, ok }));
        else
            output.WriteLine($"{number,3} {(ok ? "goed" : "FOUT")}  {actor,-10} {rule,-10} {step}{(expected == "ok" && ok ? "" : $"  → {got}")}");
        if (!ok)
            throw new SurpriseException(step, expected, got);
    }

    public void Dispose()
    {
        foreach (var deelnemer in people.Values)
            deelnemer.Dispose();
    }
}

/// <summary>A step of a story went otherwise than expected.</summary>
internal sealed class SurpriseException(string step, string expected, string got) : Exception($"\"{step}\": expected {expected}, got {got}.");
