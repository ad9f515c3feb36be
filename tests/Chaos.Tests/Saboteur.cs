using System.Data.Common;
using System.Text.Json;
using Bemiddeling;
using Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Platform;

namespace Chaos.Tests;

/// <summary>
/// The server with a fault planted from outside, to show that the harness would see it. The product itself has no switch for faults:
/// these sit between the product and its database.
/// </summary>
internal static class Saboteur
{
    public const string Verb = "saboteur";

    /// <summary>The receipt is sent before the commit.</summary>
    public const string ReceiptFirst = "bewijs-eerst";

    /// <summary>The time is read before the lock is held.</summary>
    public const string TimeFirst = "tijd-eerst";

    public static async Task<int> Serve(string fault, string[] args)
    {
        await using var app = App.Build(args, demo: false, builder =>
        {
            if (fault == ReceiptFirst)
            {
                var planted = new ReceiptBeforeCommit();
                builder.Services.AddSingleton<IStartupFilter>(planted);
                builder.Services.ConfigureDbContext<KeukentafelDbContext>(o => o.AddInterceptors(planted));
            }
            else if (fault == TimeFirst)
            {
                builder.Services.ConfigureDbContext<KeukentafelDbContext>(o => o.AddInterceptors(new TimeBeforeLock()));
            }
            else
            {
                throw new ArgumentException(fault, nameof(fault));
            }
        });
        await app.RunAsync();
        return 0;
    }
}

/// <summary>Answers with the receipt when everything is ready to be committed, and commits a moment later.</summary>
internal sealed class ReceiptBeforeCommit : DbTransactionInterceptor, IStartupFilter
{
    private static readonly AsyncLocal<TaskCompletionSource<string>?> Early = new();
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(300);

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(Answer);
            next(app);
        };

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        var offerte = eventData.Context?.ChangeTracker.Entries<Offerte>().Select(e => e.Entity).FirstOrDefault(o => o.Status == OfferteStatus.Ingediend);
        if (Early.Value is { } early && offerte is not null)
        {
            var link = eventData.Context!.ChangeTracker.Entries<Schakel>().Select(e => e.Entity).Single(s => s.Nummer == offerte.Schakel);
            early.TrySetResult(JsonSerializer.Serialize(new { offerte = offerte.Id.Value, ingediendOp = offerte.IngediendOp, plaats = link.Nummer, kenmerk = link.Hash }));
            await Task.Delay(Moment, cancellationToken);
        }
        return result;
    }

    private static async Task Answer(HttpContext http, RequestDelegate next)
    {
        if (!http.Request.Path.Value!.EndsWith("/indiening", StringComparison.Ordinal))
        {
            await next(http);
            return;
        }
        var early = Early.Value = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var body = http.Response.Body;
        var held = new MemoryStream();
        http.Response.Body = held;
        var work = next(http);
        if (await Task.WhenAny(work, early.Task) == early.Task)
        {
            // Back to the connection itself: only that one can be completed.
            http.Response.Body = body;
            await http.Response.WriteAsync(await early.Task, CancellationToken.None);
            await http.Response.CompleteAsync();
            await work.ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }
        await work;
        http.Response.Body = body;
        held.Position = 0;
        await held.CopyToAsync(body);
    }
}

/// <summary>Takes the time of the start of the transaction, as <c>now()</c> gives it, for the moment at which the lock was got.</summary>
internal sealed class TimeBeforeLock : DbCommandInterceptor
{
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.Contains("pg_advisory_xact_lock", StringComparison.Ordinal))
            command.CommandText = command.CommandText.Replace("clock_timestamp()", "now()", StringComparison.Ordinal);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
