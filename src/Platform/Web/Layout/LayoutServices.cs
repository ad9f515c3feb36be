using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace Platform;

/// <summary>Brings in what layout, forms and components need.</summary>
public static class LayoutServices
{
    /// <summary>
    /// Registers <see cref="Navigation"/>, the binders for numbers and dates, the messages of refused fields in both languages,
    /// and compression. Call it beside AddRazorPages; which culture a request has is decided elsewhere.
    /// </summary>
    public static IServiceCollection AddLayout(this IServiceCollection services)
    {
        services.AddLocalization();
        Compression.Add(services);
        services.TryAddScoped<Navigation>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<MvcOptions>, FormulierMeldingen>());
        // Dutch letters, dashes and the euro sign go out as they are; what is special in HTML stays encoded.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(
            UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.LatinExtendedA,
            UnicodeRanges.GeneralPunctuation, UnicodeRanges.CurrencySymbols));
        services.AddMvcCore().AddDataAnnotations().AddDataAnnotationsLocalization(options =>
            options.DataAnnotationLocalizerProvider = LocalizerOf);
        return services;
    }

    private static GestapeldeTeksten LocalizerOf(Type model, IStringLocalizerFactory factory) =>
        new(factory.Create("Teksten", model.Assembly.GetName().Name!), factory.Create(typeof(Teksten)));
}
