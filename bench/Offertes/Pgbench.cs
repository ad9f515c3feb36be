using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using TestKit;

namespace Bench;

/// <summary>
/// The same transaction without the product: what PostgreSQL does on this machine when pgbench sends the statements of a submit,
/// prepared, with as many clients. The rows it writes are those of a real submit, under new keys.
/// </summary>
internal static partial class Pgbench
{
    private const string Vraag = "md5('vraag' || :v)::uuid";
    private const string Offerte = "md5('offerte' || :v)::uuid";

    /// <summary>Writes the script and the rows it works on; the offer given was handed in by the product.</summary>
    public static async Task<string> Prepare(OfferStand stand, SeededOfferte submitted, int vragen)
    {
        var (id, vraag) = (submitted.Id.Value, submitted.Vraag.Value);
        await Multiply(stand, "bemiddeling_publicatie", $"\"Vraag\" = '{vraag}'", vragen, new() { ["Vraag"] = "md5('vraag' || n)::uuid", ["Nummer"] = "'P-' || n" });
        await Multiply(stand, "bemiddeling_offerte", $"\"Id\" = '{id}'", vragen, new() { ["Id"] = "md5('offerte' || n)::uuid", ["Vraag"] = "md5('vraag' || n)::uuid" });
        await Multiply(stand, "bemiddeling_offerteconcept", $"\"Offerte\" = '{id}'", vragen, new() { ["Offerte"] = "md5('offerte' || n)::uuid" });
        await Multiply(stand, "platform_zegelsleutel", $"\"Onderwerp\" = '{id}'", vragen, new() { ["Onderwerp"] = "md5('offerte' || n)::uuid" });
        await Multiply(stand, "platform_zegelsleutel", $"\"Onderwerp\" = '{vraag}'", vragen, new() { ["Onderwerp"] = "md5('vraag' || n)::uuid" });
        await Multiply(stand, "bemiddeling_schakel", $"\"Vraag\" = '{vraag}' and \"Nummer\" = 1", vragen, new() { ["Vraag"] = "md5('vraag' || n)::uuid" });
        string[] script =
        [
            $"\\set v random(1, {vragen})",
            "begin;",
            $"select clock_timestamp() from pg_advisory_xact_lock(hashtextextended('Vraag' || {Vraag}, 0));",
            $"select * from bemiddeling_offerte where \"Id\" = {Offerte} and \"Vraag\" = {Vraag} limit 1;",
            $"select * from bemiddeling_publicatie where \"Vraag\" = {Vraag} limit 1;",
            $"select * from bemiddeling_schakel where \"Vraag\" = {Vraag} order by \"Nummer\" desc limit 1;",
            $"select * from platform_zegelsleutel where \"Onderwerp\" = {Vraag};",
            $"select * from bemiddeling_offerteconcept where \"Offerte\" = {Offerte};",
            $"select * from platform_zegelsleutel where \"Onderwerp\" = {Offerte};",
            $"update bemiddeling_offerte set \"Versie\" = \"Versie\" + 1, \"IngediendOp\" = clock_timestamp(), \"Schakel\" = 2, \"Status\" = 'Ingediend' where \"Id\" = {Offerte};",
            $"update bemiddeling_offerteconcept set \"Verzegeld\" = {await Literal(stand, "bemiddeling_offerteconcept", "Verzegeld", $"\"Offerte\" = '{id}'")} where \"Offerte\" = {Offerte};",
            await Insert(stand, "bemiddeling_offerteplan", $"\"Offerte\" = '{id}'", new() { ["Offerte"] = "gen_random_uuid()", ["Vraag"] = Vraag }),
            await Insert(stand, "bemiddeling_offerteprijs", $"\"Offerte\" = '{id}'", new() { ["Offerte"] = "gen_random_uuid()", ["Vraag"] = Vraag }),
            await Insert(stand, "bemiddeling_schakel", $"\"Vraag\" = '{vraag}' and \"Soort\" = 'OfferteSubmitted'",
                new() { ["Vraag"] = Vraag, ["Tijd"] = "clock_timestamp()", ["Nummer"] = $"(select max(\"Nummer\") + 1 from bemiddeling_schakel where \"Vraag\" = {Vraag})" }),
            await Insert(stand, "platform_gebeurtenis", $"\"OnderwerpId\" = '{id}'", new() { ["Id"] = "gen_random_uuid()", ["Nummer"] = "" }),
            await Insert(stand, "platform_bericht", "\"Sleutel\" like 'ontvangst/%'", new() { ["Sleutel"] = "gen_random_uuid()::text", ["Id"] = "" }),
            await Insert(stand, "platform_sleutel", "\"Proces\" = 'OfferteSubmitting'", new() { ["Sleutel"] = "gen_random_uuid()::text" }),
            "commit;",
        ];
        var file = Path.Combine(stand.Cluster.Folder, "indiening.sql");
        await File.WriteAllLinesAsync(file, script);
        await stand.Do("vacuum analyze");
        return file;
    }

    /// <summary>Transactions a second.</summary>
    public static async Task<double> Run(OfferStand stand, string script, int clients, TimeSpan time)
    {
        var database = new Npgsql.NpgsqlConnectionStringBuilder(stand.Connection).Database!;
        var seconds = ((int)time.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var start = PostgresCluster.Tool("pgbench", "-h", stand.Cluster.Folder, "-U", "postgres", "-n", "-M", "prepared", "-c", clients.ToString(CultureInfo.InvariantCulture), "-j", "1", "-T", seconds, "-f", script, database);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        var found = Tps().Match(await output);
        return process.ExitCode == 0 && found.Success ? double.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) : throw new InvalidOperationException($"pgbench: {await errors}{await output}");
    }

    private static async Task Multiply(OfferStand stand, string table, string which, int times, Dictionary<string, string> changed)
    {
        var columns = await Columns(stand, table);
        var values = columns.Select(c => changed.GetValueOrDefault(c, $"t.\"{c}\""));
        await stand.Do($"insert into {table} ({Names(columns)}) select {string.Join(", ", values)} from (select * from {table} where {which}) t, generate_series(1, {times}) n");
    }

    // The row as it was stored by the product, as an insert with other keys; an empty expression leaves a column to the database.
    private static async Task<string> Insert(OfferStand stand, string table, string which, Dictionary<string, string> changed)
    {
        var columns = (await Columns(stand, table)).Where(c => !changed.TryGetValue(c, out var e) || e.Length > 0).ToList();
        var values = new List<string>();
        foreach (var column in columns)
            values.Add(changed.TryGetValue(column, out var expression) ? expression : await Literal(stand, table, column, which));
        return $"insert into {table} ({Names(columns)}) values ({string.Join(", ", values)});";
    }

    // A colon would be a variable of pgbench.
    private static async Task<string> Literal(OfferStand stand, string table, string column, string which)
    {
        var (text, type) = (await stand.Ask(
            $"select \"{column}\"::text, pg_typeof(\"{column}\")::text from {table} where {which} limit 1", r => (r.IsDBNull(0) ? null : r.GetString(0), r.GetString(1)))).Single();
        return text is null ? "null" : $"cast(convert_from(decode('{Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(text))}', 'hex'), 'UTF8') as {type})";
    }

    private static Task<List<string>> Columns(OfferStand stand, string table) =>
        stand.Ask($"select column_name::text from information_schema.columns where table_name = '{table}' and table_schema = 'public' order by ordinal_position", r => r.GetString(0));

    private static string Names(IEnumerable<string> columns) => string.Join(", ", columns.Select(c => $"\"{c}\""));

    [GeneratedRegex(@"tps = ([\d.]+)")]
    private static partial Regex Tps();
}
