using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Platform;

/// <summary>
/// Traces and figures to an OpenTelemetry collector, when <c>OpenTelemetry:Endpoint</c> names one; otherwise nothing is gathered.
/// Only the built-in sources are listened to; they carry routes and durations, no values of people (routes hold ids at most).
/// </summary>
internal sealed class Telemetry(IConfiguration configuration) : IHostedService, IDisposable
{
    private TracerProvider? traces;
    private MeterProvider? figures;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var endpoint = configuration["OpenTelemetry:Endpoint"];
        if (string.IsNullOrWhiteSpace(endpoint))
            return Task.CompletedTask;
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var address))
            throw new StartupException("OpenTelemetry:Endpoint must be an address such as http://localhost:4317.");
        var resource = ResourceBuilder.CreateDefault().AddService("keukentafel");
        void Export(OtlpExporterOptions o) => o.Endpoint = address;
        traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource("Microsoft.AspNetCore", "Npgsql").AddOtlpExporter(Export).Build();
        figures = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Npgsql", "System.Runtime")
            .AddOtlpExporter(Export)
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        traces?.Dispose();
        figures?.Dispose();
    }
}
