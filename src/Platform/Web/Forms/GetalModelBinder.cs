using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Platform;

/// <summary>
/// Binds one written value; what cannot be read becomes a model error that says how to mend it. Empty is null for a
/// nullable property and "fill this in" for another.
/// </summary>
public abstract class GeschrevenModelBinder : IModelBinder
{
    /// <inheritdoc/>
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        ArgumentNullException.ThrowIfNull(bindingContext);
        var result = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (result == ValueProviderResult.None)
            return Task.CompletedTask;

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, result);
        var text = result.FirstValue?.Trim();
        if (!string.IsNullOrEmpty(text))
            Bind(bindingContext, text);
        else if (bindingContext.ModelMetadata.IsReferenceOrNullableType)
            bindingContext.Result = ModelBindingResult.Success(null);
        else
            Refuse(bindingContext, "FoutVerplicht");
        return Task.CompletedTask;
    }

    /// <summary>Reads the value, or gives the key of the text that says what is wrong.</summary>
    private protected abstract (object? Value, string? ErrorKey) Read(string text);

    private void Bind(ModelBindingContext context, string text)
    {
        var (value, errorKey) = Read(text);
        if (errorKey is null)
            context.Result = ModelBindingResult.Success(value);
        else
            Refuse(context, errorKey);
    }

    private static void Refuse(ModelBindingContext context, string key)
    {
        var teksten = context.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<Teksten>>();
        context.ModelState.TryAddModelError(context.ModelName, teksten[key]);
        context.Result = ModelBindingResult.Failed();
    }
}

/// <summary>Binds <see cref="decimal"/> as <see cref="Getal"/> reads it.</summary>
public sealed class GetalModelBinder : GeschrevenModelBinder
{
    private protected override (object? Value, string? ErrorKey) Read(string text) =>
        Getal.TryParse(text, out var value, out var fout) ? (value, null) : (null, Key(fout));

    internal static string Key(GetalFout fout) => fout switch
    {
        GetalFout.Duizendtal => "FoutDuizendtal",
        GetalFout.TeGroot => "FoutGetalTeGroot",
        _ => "FoutGetal",
    };
}

/// <summary>Binds <see cref="int"/> and <see cref="long"/>: digits only, "1.250" is refused like any other thousand.</summary>
public sealed class HeelGetalModelBinder(Type type) : GeschrevenModelBinder
{
    private protected override (object? Value, string? ErrorKey) Read(string text)
    {
        if (!Getal.TryParse(text, out var value, out var fout))
            return (null, fout == GetalFout.GeenGetal ? "FoutHeelGetal" : GetalModelBinder.Key(fout));
        if (value != decimal.Truncate(value))
            return (null, "FoutHeelGetal");

        var (min, max) = type == typeof(int) ? (int.MinValue, int.MaxValue) : (long.MinValue, (decimal)long.MaxValue);
        if (value < min || value > max)
            return (null, "FoutGetalTeGroot");

        return (type == typeof(int) ? (int)value : (object)(long)value, null);
    }
}

/// <summary>Binds <see cref="DateOnly"/>: as a date field sends it (2026-03-24) or typed as 24-3-2026 or 24/3/2026.</summary>
public sealed partial class DatumModelBinder : GeschrevenModelBinder
{
    private static readonly string[] Notations = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy"];

    private protected override (object? Value, string? ErrorKey) Read(string text) =>
        DateOnly.TryParseExact(Spaces().Replace(text, ""), Notations, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? (date, null)
            : (null, "FoutDatum");

    [GeneratedRegex(@"\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}

/// <summary>Gives decimal, whole number and date their binders, wherever the value comes from a form, query or route.</summary>
public sealed class FormulierBinders : IModelBinderProvider
{
    /// <inheritdoc/>
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var source = context.BindingInfo.BindingSource;
        if (source == BindingSource.Body || source == BindingSource.Services || source == BindingSource.Header)
            return null;

        var type = context.Metadata.UnderlyingOrModelType;
        if (type == typeof(decimal))
            return new GetalModelBinder();
        if (type == typeof(int) || type == typeof(long))
            return new HeelGetalModelBinder(type);

        return type == typeof(DateOnly) ? new DatumModelBinder() : null;
    }
}
