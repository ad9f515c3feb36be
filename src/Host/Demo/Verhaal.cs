using System.Globalization;
using System.Net;
using System.Text.Json;
using Platform;

namespace Host;

/// <summary>
/// A story over HTTP: each step names who does what, which rule it shows, what is expected and what came. The first surprise ends it.
/// </summary>
internal sealed class Verhaal(Uri address, TextWriter output, bool json, CancellationToken stop = default) : IDisposable
{
    private static readonly JsonSerializerOptions Lines = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Dictionary<string, Deelnemer> people = [];
    private int number;

    /// <summary>Steps done.</summary>
    public int Steps => number;

    /// <summary>Now, by the domain clock of the main gemeente.</summary>
    public DateTimeOffset Nu { get; private set; }

    /// <summary>Today in the main gemeente: all dates of a story are relative to it.</summary>
    public DateOnly Vandaag => DomainClock.DateIn(Nu);

    /// <summary>A heading between steps.</summary>
    public void Chapter(string title)
    {
        if (!json)
            output.WriteLine($"\n── {title}");
    }

    /// <summary>Somebody of the demo, signed in.</summary>
    public async Task<Deelnemer> Wie(string persona)
    {
        stop.ThrowIfCancellationRequested();
        if (!people.TryGetValue(persona, out var deelnemer))
        {
            people[persona] = deelnemer = new Deelnemer(address, persona);
            await deelnemer.SignIn(persona);
        }
        return deelnemer;
    }

    /// <summary>Signs in again: a fresh proof of who somebody is; not a step.</summary>
    public async Task Opnieuw(string persona) => await (await Wie(persona)).SignIn(persona);

    /// <summary>Does a step that should go well.</summary>
    public async Task<Antwoord> Goed(string persona, string step, string rule, Func<Deelnemer, Task<Antwoord>> act)
    {
        var answer = await act(await Wie(persona));
        Report(step, persona, rule, "ok", answer.Ok ? "ok" : Describe(answer), answer.Ok);
        return answer;
    }

    /// <summary>Changes what exists, by the version just seen; should go well.</summary>
    public Task<Antwoord> Wijzig(string persona, string step, string rule, string look, string path, object? body = null) =>
        Goed(persona, step, rule, d => d.ApiChange(look, path, body));

    /// <summary>Tries what must be refused with this code and this rule.</summary>
    public async Task<Antwoord> Geweigerd(string persona, string step, string rule, string code, Func<Deelnemer, Task<Antwoord>> act)
    {
        var answer = await act(await Wie(persona));
        var got = answer.Ok ? "ok" : answer.Refusal ?? Describe(answer);
        if (answer.Rule is { } cited && cited != rule)
            got += $" ({cited})";
        Report(step, persona, rule, code, got, got == code);
        return answer;
    }

    /// <summary>Tries what must look as if it did not exist, or be forbidden.</summary>
    public async Task Dicht(string persona, string step, string rule, Func<Deelnemer, Task<Antwoord>> act)
    {
        var answer = await act(await Wie(persona));
        var closed = answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden;
        Report(step, persona, rule, "404 of 403", closed ? "404 of 403" : Describe(answer), closed);
    }

    /// <summary>States a fact that must hold.</summary>
    public void Feit(string step, string rule, string expected, string got) => Report(step, "-", rule, expected, got, expected == got);

    /// <summary>States a count that must hold.</summary>
    public void Feit(string step, string rule, int expected, int got) =>
        Feit(step, rule, expected.ToString(CultureInfo.InvariantCulture), got.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads what the story needs to go on; not a step.</summary>
    public async Task<Antwoord> Lees(string persona, string path)
    {
        var answer = await (await Wie(persona)).Api(path);
        return answer.Ok ? answer : throw new SurpriseException(path, "ok", Describe(answer));
    }

    /// <summary>Lets everything happen that follows from what was done; not a step.</summary>
    public Task Settle() => Move(0);

    /// <summary>Moves the clock of the main gemeente to just past a moment.</summary>
    public async Task Klok(string step, string rule, DateTimeOffset past)
    {
        await Settle();
        await Move(Math.Max(1, (int)Math.Ceiling((past - Nu).TotalMinutes) + 1));
        Report(step, "klok", rule, "ok", Nu > past ? "ok" : "te vroeg", Nu > past);
    }

    private async Task Move(int minuten)
    {
        using var clock = new Deelnemer(address, "klok");
        var answer = await clock.ApiPost("demo/klok", new { gemeente = DemoWorld.Merenveld.ToString(), minuten });
        if (!answer.Ok)
            throw new SurpriseException("klok", "ok", Describe(answer));
        Nu = answer.Json.GetProperty("nu").GetDateTimeOffset();
    }

    private static string Describe(Antwoord answer) => $"{(int)answer.Status} {answer.Refusal}".TrimEnd();

    private void Report(string step, string actor, string rule, string expected, string got, bool ok)
    {
        number++;
        if (json)
            output.WriteLine(JsonSerializer.Serialize(new { step, actor, rule, expected, got, ok }, Lines));
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
