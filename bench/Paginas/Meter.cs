using System.Data.Common;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Platform;

namespace Bench;

/// <summary>Measures the last request inside the server: from the first middleware to the last byte written, and its queries.</summary>
internal sealed class Meter : DbCommandInterceptor, IStartupFilter
{
    private static readonly AsyncLocal<Counter?> Current = new();

    /// <summary>Server time of the last request.</summary>
    public double Milliseconds { get; private set; }

    /// <summary>Queries of the last request.</summary>
    public int Queries { get; private set; }

    /// <summary>Puts the meter into the server.</summary>
    public void Attach(IServiceCollection services)
    {
        services.AddSingleton<IStartupFilter>(this);
        services.ConfigureDbContext<KeukentafelDbContext>(o => o.AddInterceptors(this));
    }

    /// <inheritdoc/>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(Time);
            next(app);
        };

    private async Task Time(HttpContext http, RequestDelegate next)
    {
        var counter = Current.Value = new Counter();
        var start = Stopwatch.GetTimestamp();
        await next(http);
        Milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Queries = counter.Queries;
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (Current.Value is { } counter)
            counter.Queries++;
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    private sealed class Counter
    {
        public int Queries { get; set; }
    }
}
