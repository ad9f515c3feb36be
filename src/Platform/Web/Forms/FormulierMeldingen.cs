using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Platform;

/// <summary>Every refusal of the framework itself, in both languages and with how to mend it.</summary>
internal sealed class FormulierMeldingen(IStringLocalizer<Teksten> teksten) : IPostConfigureOptions<MvcOptions>
{
    // After all else was set up: validation attributes are known to MVC only then, whoever was registered first.
    public void PostConfigure(string? name, MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new FormulierBinders());
        options.ModelMetadataDetailsProviders.Add(new StandaardMeldingen());
        // "Not null" is no sentence for a person: what is compulsory says so with [Required].
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;

        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => teksten["FoutOngeldig"]);
        messages.SetUnknownValueIsInvalidAccessor(_ => teksten["FoutOngeldig"]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => teksten["FoutOngeldig"]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => teksten["FoutOngeldig"]);
        messages.SetValueIsInvalidAccessor(_ => teksten["FoutOngeldig"]);
        messages.SetValueMustBeANumberAccessor(_ => teksten["FoutGetal"]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => teksten["FoutGetal"]);
        messages.SetValueMustNotBeNullAccessor(_ => teksten["FoutVerplicht"]);
        messages.SetMissingBindRequiredValueAccessor(_ => teksten["FoutVerplicht"]);
        messages.SetMissingKeyOrValueAccessor(() => teksten["FoutVerplicht"]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => teksten["FoutVerplicht"]);
    }
}

/// <summary>Gives validation attributes without a message of their own the house's message (a key of Teksten).</summary>
internal sealed class StandaardMeldingen : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
            if (HasNoMessage(attribute) && Key(attribute) is { } key)
                attribute.ErrorMessage = key;
    }

    // Some attributes carry an English sentence from birth instead of none.
    private static bool HasNoMessage(ValidationAttribute attribute) => attribute.ErrorMessageResourceName is null
        && (attribute.ErrorMessage is null || attribute.ErrorMessage == Inborn(attribute));

    private static string? Inborn(ValidationAttribute attribute) => attribute switch
    {
        EmailAddressAttribute => new EmailAddressAttribute().ErrorMessage,
        PhoneAttribute => new PhoneAttribute().ErrorMessage,
        _ => null,
    };

    private static string? Key(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => "FoutVerplicht",
        EmailAddressAttribute => "FoutEmail",
        PhoneAttribute => "FoutTelefoon",
        StringLengthAttribute { MinimumLength: > 0 } => "FoutLengteTussen",
        StringLengthAttribute or MaxLengthAttribute => "FoutLengte",
        RangeAttribute => "FoutBereik",
        _ => null,
    };
}

/// <summary>Looks a text up in the module of the model first, then in the floor's own texts.</summary>
internal sealed class GestapeldeTeksten(IStringLocalizer own, IStringLocalizer floor) : IStringLocalizer
{
    public LocalizedString this[string name] => own[name] is { ResourceNotFound: false } found ? found : floor[name];

    public LocalizedString this[string name, params object[] arguments] =>
        own[name, arguments] is { ResourceNotFound: false } found ? found : floor[name, arguments];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        own.GetAllStrings(includeParentCultures).Concat(floor.GetAllStrings(includeParentCultures));
}
