using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Platform;

/// <summary>
/// An e-mail that must go out: stored with the change that asks for it, sent afterwards, tried again until the server takes it.
/// Never says anything about a person: numbers, times and where to sign in.
/// </summary>
public sealed class Bericht : IMachinery
{
    /// <summary>Row id.</summary>
    public long Id { get; init; }

    /// <summary>What it is about and for whom: the same twice is one message.</summary>
    public required string Sleutel { get; init; }

    /// <summary>Address.</summary>
    public required string Aan { get; init; }

    /// <summary>Subject.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>Plain text.</summary>
    public required string Tekst { get; init; }

    /// <summary>Name of the attachment; null without one.</summary>
    public string? Bijlage { get; init; }

    /// <summary>Content of the attachment (JSON).</summary>
    public string? Inhoud { get; init; }

    /// <summary>When it was asked for; system clock.</summary>
    public required DateTimeOffset Gemaakt { get; init; }

    /// <summary>Not tried before this moment; claimed by a node by moving it.</summary>
    public DateTimeOffset Volgende { get; set; }

    /// <summary>How often it was tried.</summary>
    public int Pogingen { get; set; }

    /// <summary>When the server took it; null until then.</summary>
    public DateTimeOffset? Verzonden { get; set; }
}

internal sealed class BerichtMapping : IEntityTypeConfiguration<Bericht>
{
    public void Configure(EntityTypeBuilder<Bericht> builder)
    {
        builder.ToTable("platform_bericht");
        builder.HasKey(b => b.Id);
        builder.HasIndex(b => b.Sleutel).IsUnique();
        builder.HasIndex(b => new { b.Verzonden, b.Volgende });
        builder.Property(b => b.Sleutel).HasMaxLength(200);
        builder.Property(b => b.Aan).HasMaxLength(320);
        builder.Property(b => b.Onderwerp).HasMaxLength(200);
        builder.Property(b => b.Bijlage).HasMaxLength(100);
    }
}

/// <summary>Asks for e-mails within a change.</summary>
public static class Post
{
    /// <summary>Stores a message that a listener asks for; the same twice is one message.</summary>
    public static async Task Send(this EventContext context, string? to, string about, string subject, string text, (string Name, string Json)? attachment, CancellationToken ct)
    {
        var key = $"{context.EventId:N}/{about}";
        if (!await context.Change.Db.Set<Bericht>().AnyAsync(b => b.Sleutel == key, ct))
            context.Change.Send(to, key, subject, text, attachment);
    }

    /// <summary>Stores a message with the change itself; an address that is absent or no address is passed over.</summary>
    /// <param name="change">The change.</param>
    /// <param name="to">Address.</param>
    /// <param name="key">What it is about and for whom; unique.</param>
    /// <param name="subject">Subject.</param>
    /// <param name="text">Plain text.</param>
    /// <param name="attachment">A JSON file.</param>
    public static void Send(this Change change, string? to, string key, string subject, string text, (string Name, string Json)? attachment)
    {
        if (to is null || !MailAddress.TryCreate(to, out _))
            return;
        change.Db.Add(new Bericht
        {
            Sleutel = key, Aan = to, Onderwerp = subject, Tekst = text, Bijlage = attachment?.Name, Inhoud = attachment?.Json,
            Gemaakt = change.SystemNow, Volgende = change.SystemNow,
        });
    }
}

/// <summary>The mail server (<c>Post:Server</c>, <c>Poort</c>, <c>Tls</c>, <c>Gebruiker</c>, <c>Wachtwoord</c>, <c>Van</c>); without one messages wait.</summary>
internal sealed record PostSettings(string? Server, int Poort, bool Tls, string? Gebruiker, string? Wachtwoord, string Van)
{
    public static PostSettings Read(IConfiguration configuration) =>
        new(
            configuration["Post:Server"], configuration.GetValue("Post:Poort", 587), configuration.GetValue("Post:Tls", true),
            configuration["Post:Gebruiker"], configuration["Post:Wachtwoord"], configuration["Post:Van"] ?? "keukentafel@localhost");
}

/// <summary>Sends what waits, at least once; a message that a server refuses is tried again, ever later, for a week.</summary>
internal sealed class PostSender(IServiceScopeFactory scopes, PostSettings settings, TimeProvider time, ILogger<PostSender> log) : BackgroundService
{
    private const int MaxAttempts = 14;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Server is null)
        {
            log.LogInformation("No mail server is set (Post:Server): messages wait.");
            return;
        }
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await SendNext(stoppingToken)) { }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError("The mail could not be looked after: {Failure}; it is tried again.", failure.GetType().Name);
            }
            await Task.Delay(Look, time, stoppingToken);
        }
    }

    private async Task<bool> SendNext(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>();
        var gate = scope.ServiceProvider.GetRequiredService<WriteGate>();
        var now = time.GetUtcNow();
        var next = await db.Set<Bericht>().AsNoTracking().Where(b => b.Verzonden == null && b.Pogingen < MaxAttempts && b.Volgende <= now).OrderBy(b => b.Volgende).FirstOrDefaultAsync(ct);
        if (next is null)
        {
            var old = now - Kept;
            await Write(gate, () => db.Set<Bericht>().Where(b => b.Verzonden < old).ExecuteDeleteAsync(ct), ct);
            return false;
        }
        var (until, tries) = (now + Claim, next.Pogingen + 1);
        // Who moves it has it: of several nodes one.
        var mine = await Write(gate, () => db.Set<Bericht>().Where(b => b.Id == next.Id && b.Pogingen == next.Pogingen)
            .ExecuteUpdateAsync(s => s.SetProperty(b => b.Volgende, until).SetProperty(b => b.Pogingen, tries), ct), ct) == 1;
        if (!mine)
            return true;
        if (await TrySend(next, ct))
            await Write(gate, () => db.Set<Bericht>().Where(b => b.Id == next.Id).ExecuteUpdateAsync(s => s.SetProperty(b => b.Verzonden, now), ct), ct);
        else
        {
            var later = now + TimeSpan.FromMinutes(Math.Pow(2, tries));
            await Write(gate, () => db.Set<Bericht>().Where(b => b.Id == next.Id).ExecuteUpdateAsync(s => s.SetProperty(b => b.Volgende, later), ct), ct);
        }
        return true;
    }

    private static async Task<int> Write(WriteGate gate, Func<Task<int>> work, CancellationToken ct)
    {
        using var turn = await gate.Enter(ct);
        return await work();
    }

    private async Task<bool> TrySend(Bericht message, CancellationToken ct)
    {
        try
        {
            using var mail = new MailMessage(settings.Van, message.Aan, message.Onderwerp, message.Tekst) { BodyEncoding = Encoding.UTF8, SubjectEncoding = Encoding.UTF8 };
            mail.Headers.Add("Message-ID", string.Create(CultureInfo.InvariantCulture, $"<{message.Sleutel.Replace('/', '.')}@keukentafel>"));
            mail.Headers.Add("Auto-Submitted", "auto-generated");
            if (message is { Bijlage: { } name, Inhoud: { } content })
                mail.Attachments.Add(Attachment.CreateAttachmentFromString(content, name, Encoding.UTF8, MediaTypeNames.Application.Json));
            using var client = new SmtpClient(settings.Server, settings.Poort) { EnableSsl = settings.Tls, Timeout = 30_000 };
            if (settings.Gebruiker is { } user)
                client.Credentials = new NetworkCredential(user, settings.Wachtwoord);
            await client.SendMailAsync(mail, ct);
            return true;
        }
        catch (Exception failure) when (failure is SmtpException or IOException or InvalidOperationException)
        {
            // The answer of a server may repeat the address: only its kind is logged.
            log.LogWarning("The mail server did not take message {Message}: {Failure}", message.Id, failure.GetType().Name);
            return false;
        }
    }
}
