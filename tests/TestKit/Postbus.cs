using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace TestKit;

/// <summary>What a <see cref="Postbus"/> says to a message.</summary>
public enum PostbusMood
{
    /// <summary>Takes it.</summary>
    Takes,

    /// <summary>Refuses the recipient for now (451).</summary>
    Refuses,

    /// <summary>Reads the message and never answers.</summary>
    Hangs,
}

/// <summary>An e-mail as it came over the line.</summary>
/// <param name="To">Recipient of the envelope.</param>
/// <param name="Raw">Headers and body.</param>
public sealed partial record PostbusMail(string To, string Raw)
{
    /// <summary>Subject, decoded.</summary>
    public string Subject => EncodedWord().Replace(Header(Raw, "Subject"), m => Encoding.UTF8.GetString(Convert.FromBase64String(m.Groups[1].Value))).Replace("?= =?", "");

    /// <summary>Same message, same id.</summary>
    public string MessageId => Header(Raw, "Message-ID");

    /// <summary>The plain text, decoded.</summary>
    public string Text => Decoded(Parts().First());

    /// <summary>Name and content of what is attached.</summary>
    public IReadOnlyList<(string Name, string Content)> Attachments => [.. Parts().Skip(1).Select(p => (FileName().Match(p).Groups[1].Value, Decoded(p)))];

    private IEnumerable<string> Parts() =>
        Boundary().Match(Header(Raw, "Content-Type")) is { Success: true } match
            ? Raw.Split("--" + match.Groups[1].Value)[1..^1].Select(p => p.TrimStart('\r', '\n'))
            : [Raw];

    private static string Decoded(string part)
    {
        var body = part[(part.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        return Header(part, "Content-Transfer-Encoding").ToLowerInvariant() switch
        {
            "base64" => Encoding.UTF8.GetString(Convert.FromBase64String(body.Replace("\r\n", ""))),
            "quoted-printable" => Unquoted(body),
            _ => body,
        };
    }

    private static string Unquoted(string body)
    {
        var bytes = new List<byte>();
        body = body.Replace("=\r\n", "");
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] == '=')
            {
                bytes.Add(Convert.ToByte(body.Substring(i + 1, 2), 16));
                i += 2;
            }
            else
                bytes.Add((byte)body[i]);
        }
        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static string Header(string part, string name)
    {
        var head = part[..part.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
        return Folding().Replace(Regex.Match(head, $"^{name}: ?((?:.*\r\n[ \t])*.*)$", RegexOptions.Multiline | RegexOptions.IgnoreCase).Groups[1].Value, " ").Trim();
    }

    [GeneratedRegex(@"=\?utf-8\?B\?([^?]*)\?=(?:\s+(?==\?))?", RegexOptions.IgnoreCase)]
    private static partial Regex EncodedWord();

    [GeneratedRegex("boundary=\"?([^\";\r\n]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Boundary();

    [GeneratedRegex("name=\"?([^\";\r\n]+)", RegexOptions.IgnoreCase)]
    private static partial Regex FileName();

    [GeneratedRegex(@"\r\n[ \t]+")]
    private static partial Regex Folding();
}

/// <summary>A mail server on a port of this machine that keeps what it takes, and can be in a bad mood.</summary>
public sealed class Postbus : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly ConcurrentQueue<PostbusMail> taken = new();
    private readonly Task accepting;
    private int refused;
    private int hanging;

    public Postbus()
    {
        listener.Start();
        accepting = Accept();
    }

    /// <summary>Its port on 127.0.0.1.</summary>
    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What it says from now on.</summary>
    public PostbusMood Mood { get; set; }

    /// <summary>What it took, in order.</summary>
    public IReadOnlyList<PostbusMail> Taken => [.. taken];

    /// <summary>How often it refused.</summary>
    public int Refused => refused;

    /// <summary>How many messages it read without ever answering.</summary>
    public int Hanging => hanging;

    /// <summary>Waits until this holds.</summary>
    public async Task Until(Func<Postbus, bool> wanted)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!wanted(this))
            await Task.Delay(50, limit.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Dispose();
        await accepting;
        closing.Dispose();
    }

    private async Task Accept()
    {
        var talks = new List<Task>();
        try
        {
            while (true)
                talks.Add(Talk(await listener.AcceptTcpClientAsync(closing.Token)));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task Talk(TcpClient client)
    {
        using (client)
        {
            try
            {
                using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
                await using var writer = new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
                await Converse(reader, writer);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException)
            {
                // Who hangs up in the middle of a word gets no answer.
            }
        }
    }

    private async Task Converse(StreamReader reader, StreamWriter writer)
    {
        var to = "";
        await writer.WriteLineAsync("220 postbus");
        while (await reader.ReadLineAsync(closing.Token) is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "RCPT" when Mood == PostbusMood.Refuses:
                    Interlocked.Increment(ref refused);
                    await writer.WriteLineAsync("451 not now");
                    break;
                case "RCPT":
                    to = line[(line.IndexOf('<') + 1)..line.IndexOf('>')];
                    await writer.WriteLineAsync("250 ok");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    await Take(to, await Data(reader), writer);
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 ok");
                    break;
            }
        }
    }

    private async Task Take(string to, string raw, StreamWriter writer)
    {
        if (Mood == PostbusMood.Hangs)
        {
            Interlocked.Increment(ref hanging);
            await Task.Delay(Timeout.Infinite, closing.Token);
        }
        taken.Enqueue(new PostbusMail(to, raw));
        await writer.WriteLineAsync("250 taken");
    }

    private async Task<string> Data(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(closing.Token) is { } line && line != ".")
            text.Append(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line).Append("\r\n");
        return text.ToString();
    }
}
