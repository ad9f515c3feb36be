using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace TestKit;

/// <summary>A real OpenID provider (npm oidc-provider) as a child process on a free loopback port.</summary>
/// <remarks>
/// Accounts stand in <c>oidc-provider/accounts.json</c>; clients are <c>medewerkers</c>, <c>inwoners</c>, <c>app</c>
/// (people) and <c>koppeling</c>, <c>koppeling-2</c> (programs); a secret is the name followed by <c>-secret</c>.
/// </remarks>
public sealed class OidcProvider : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private readonly Process process;

    private OidcProvider(Process process, string issuer)
    {
        this.process = process;
        Issuer = issuer;
    }

    /// <summary>The address to configure as Authority.</summary>
    public string Issuer { get; }

    /// <summary>Starts it; installs its npm packages first when they are missing.</summary>
    /// <param name="accounts">Accounts besides those of the file: name to claims (<c>name</c>, <c>bsn</c>, <c>acr</c>, <c>sub</c>).</param>
    /// <param name="claimsInIdToken">Put name and bsn in the id_token instead of at userinfo.</param>
    /// <param name="port">0: any free port.</param>
    public static async Task<OidcProvider> StartAsync(
        IReadOnlyDictionary<string, object>? accounts = null, bool claimsInIdToken = false, int port = 0)
    {
        var folder = FindFolder();
        await InstallAsync(folder);
        var start = new ProcessStartInfo("node", "server.mjs")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PORT"] = port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["ACCOUNTS"] = JsonSerializer.Serialize(accounts ?? new Dictionary<string, object>());
        start.Environment["CLAIMS_IN_ID_TOKEN"] = claimsInIdToken ? "1" : "0";
        var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        var errors = new StringBuilder();
        process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(StartLimit);
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("READY ", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new OidcProvider(process, line["READY ".Length..]);
            }
        }

        process.Dispose();
        throw new InvalidOperationException($"The OpenID provider did not start: {errors}");
    }

    /// <summary>An access token for a program (client credentials).</summary>
    public async Task<string> ProgramTokenAsync(string client, string audience, string scope = "lezen schrijven")
    {
        using var http = new HttpClient();
        return await AskTokenAsync(http, client, new()
        {
            ["grant_type"] = "client_credentials",
            ["resource"] = audience,
            ["scope"] = scope,
        });
    }

    /// <summary>An access token for a person who signs in through the program <c>app</c>.</summary>
    public async Task<string> PersonTokenAsync(string account, string audience, string scope = "openid lezen schrijven")
    {
        const string redirect = "http://127.0.0.1/app/terug";
        var verifier = Base64UrlTextEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        using var browser = new OidcBrowser { StopAt = uri => uri.AbsolutePath == "/app/terug" };
        var login = await browser.GetAsync(new Uri(QueryHelpers.AddQueryString($"{Issuer}/auth", new Dictionary<string, string?>
        {
            ["client_id"] = "app",
            ["response_type"] = "code",
            ["redirect_uri"] = redirect,
            ["scope"] = scope,
            ["resource"] = audience,
            ["code_challenge"] = Base64UrlTextEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))),
            ["code_challenge_method"] = "S256",
        })));
        var back = await browser.SignInAsync(login, account);
        return await AskTokenAsync(browser.Http, "app", new()
        {
            ["grant_type"] = "authorization_code",
            ["code"] = QueryHelpers.ParseQuery(back.Address.Query)["code"].ToString(),
            ["redirect_uri"] = redirect,
            ["code_verifier"] = verifier,
            ["resource"] = audience,
        });
    }

    /// <summary>Ends the process by closing its input, or else by its id.</summary>
    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private async Task<string> AskTokenAsync(HttpClient http, string client, Dictionary<string, string> form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Issuer}/token") { Content = new FormUrlEncodedContent(form) };
        var pair = Encoding.ASCII.GetBytes($"{client}:{client}-secret");
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(pair));
        using var answer = await http.SendAsync(request);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return answer.IsSuccessStatusCode
            ? body.GetProperty("access_token").GetString()!
            : throw new InvalidOperationException($"No token for {client}: {body}");
    }

    private static string FindFolder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Keukentafel.slnx")))
            {
                return Path.Combine(at.FullName, "tests", "TestKit", "oidc-provider");
            }
        }

        throw new InvalidOperationException("Tests must run from inside the repository.");
    }

    private static async Task InstallAsync(string folder)
    {
        // One installs, the others (test projects run side by side) wait for the lock and find it done.
        await using var turn = await TakeTurnAsync(Path.Combine(Path.GetTempPath(), $"keukentafel-npm-{Hash(folder)}.lock"));
        // npm writes this file last, so that it also tells that an install was completed.
        var installed = new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json")))
        {
            return;
        }

        using var npm = Process.Start(new ProcessStartInfo("npm", "ci --no-audit --no-fund")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException("npm did not start.");
        var output = npm.StandardOutput.ReadToEndAsync();
        var errors = npm.StandardError.ReadToEndAsync();
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm ci failed: {await output} {await errors}");
        }
    }

    private static async Task<FileStream> TakeTurnAsync(string file)
    {
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (clock.Elapsed < TimeSpan.FromMinutes(3))
            {
                // Somebody else is installing.
            }
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
