using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TestKit;

/// <summary>A server of its own process, that can be killed without a warning (SIGKILL) and started again at the same address.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(2) };
    private readonly IReadOnlyList<string> command;
    private readonly StringBuilder said = new();
    private Process? process;

    /// <summary>Prepares it; nothing runs yet.</summary>
    /// <param name="command">The dll and its arguments, without the address.</param>
    public ServerProcess(IReadOnlyList<string> command)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        this.command = [.. command, "--urls=" + Address.OriginalString];
    }

    /// <summary>Where it listens, each time.</summary>
    public Uri Address { get; }

    /// <summary>The program as it was published (<c>KEUKENTAFEL_PROGRAM</c>, set by <c>./run bench</c>), else as it is built beside a test or bench that refers to it.</summary>
    public static string Program => Environment.GetEnvironmentVariable("KEUKENTAFEL_PROGRAM") ?? Path.Combine(AppContext.BaseDirectory, "keukentafel.dll");

    /// <summary>What it wrote since the start of this object.</summary>
    public string Output
    {
        get
        {
            lock (said)
                return said.ToString();
        }
    }

    /// <summary>Highest resident memory so far, in megabytes.</summary>
    public double PeakMegabytes => Status("VmHWM");

    /// <summary>Resident memory now, in megabytes.</summary>
    public double Megabytes => Status("VmRSS");

    /// <summary>How long the last start took until it answered.</summary>
    public TimeSpan StartTook { get; private set; }

    /// <summary>Processor time used, of this run of the process.</summary>
    public TimeSpan Processor => process is { HasExited: false } p ? Refreshed(p).TotalProcessorTime : TimeSpan.Zero;

    /// <summary>Starts it and answers at once.</summary>
    public void Start()
    {
        var start = new ProcessStartInfo("dotnet", command) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        process.OutputDataReceived += (_, line) => Say(line.Data);
        process.ErrorDataReceived += (_, line) => Say(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Waits until it answers and its database does.</summary>
    public async Task Ready()
    {
        var watch = Stopwatch.StartNew();
        while (!await Answers())
        {
            if (process is null or { HasExited: true } || watch.Elapsed > StartLimit)
                throw new InvalidOperationException($"The server at {Address} did not get ready: {Output}");
            await Task.Delay(25);
        }
        StartTook = watch.Elapsed;
    }

    /// <summary>Ends it as a power cut would.</summary>
    public async Task Kill()
    {
        if (process is null)
            return;
        // On Linux this is SIGKILL: nothing of the program gets to run any more.
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Kill();

    /// <summary>A port that nobody uses now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<bool> Answers()
    {
        try
        {
            using var answer = await Http.GetAsync(new Uri(Address, "/gezond/klaar"));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    private double Status(string field)
    {
        if (process is not { HasExited: false } p)
            return 0;
        var line = File.ReadLines($"/proc/{p.Id}/status").First(l => l.StartsWith(field, StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture) / 1024;
    }

    private static Process Refreshed(Process p)
    {
        p.Refresh();
        return p;
    }

    private void Say(string? line)
    {
        lock (said)
            said.AppendLine(line);
    }
}
