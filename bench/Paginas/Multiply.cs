using Npgsql;

namespace Bench;

/// <summary>Copies one real row many times, with other ids, teams, names and dates.</summary>
internal static class Multiply
{
    public static async Task Everything(string database, int cases, int vragen)
    {
        await using var source = NpgsqlDataSource.Create(database);
        const string Zaak = "md5('zaak' || n)::uuid";
        const string Inwoner = "md5('inwoner' || n)::uuid";
        const string Day = "current_date + (n % 60 - 20)";
        await Copy(source, "toegang_zaak", cases, new() { ["Id"] = Zaak, ["Inwoner"] = Inwoner });
        await Copy(source, "toegang_werkregel", cases, new()
        {
            ["Id"] = "1000000 + n", ["Zaak"] = Zaak, ["Naam"] = "'Inwoner ' || n", ["Zoek"] = "'inwoner ' || n", ["Uiterlijk"] = Day, ["Ontvangen"] = "current_date - (n % 40)", ["Open"] = "n % 10 < 6",
        });
        await Copy(source, "platform_dossier", cases, new() { ["Zaak"] = Zaak, ["Inwoner"] = Inwoner });
        await Copy(source, "inwoners_inwoner", cases, new() { ["Id"] = Inwoner, ["Achternaam"] = "'Naam' || n" });
        await Copy(source, "platform_gebeurtenis", cases, new() { ["Nummer"] = "1000000 + n", ["Id"] = "md5('e' || n)::uuid", ["Zaak"] = Zaak, ["OnderwerpId"] = Zaak });
        const string Vraag = "md5('vraag' || n)::uuid";
        await Copy(source, "bemiddeling_vraag", vragen, new() { ["Id"] = Vraag, ["Zaak"] = Zaak, ["Voorziening"] = "md5('v' || n)::uuid", ["Nummer"] = "'V-' || n" });
        await Copy(source, "bemiddeling_publicatie", vragen, new() { ["Vraag"] = Vraag, ["Nummer"] = "'V-' || n", ["Sluit"] = "t.\"Sluit\" + n * interval '1 second'" });
        await Run(source, "vacuum analyze");
    }

    private static async Task Copy(NpgsqlDataSource source, string table, int times, Dictionary<string, string> changed)
    {
        var columns = new List<string>();
        await using (var command = source.CreateCommand($"select column_name from information_schema.columns where table_name = '{table}' and table_schema = 'public' order by ordinal_position"))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
                columns.Add(reader.GetString(0));
        }
        if (changed.Keys.Except(columns).FirstOrDefault() is { } unknown)
            throw new InvalidOperationException($"{table} has no column {unknown}: the bench lags behind the model.");
        var names = string.Join(", ", columns.Select(c => $"\"{c}\""));
        var values = string.Join(", ", columns.Select(c => changed.TryGetValue(c, out var expression) ? expression : $"t.\"{c}\""));
        await Run(source, $"insert into {table} ({names}) select {values} from (select * from {table} limit 1) t, generate_series(1, {times}) n");
    }

    private static async Task Run(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
