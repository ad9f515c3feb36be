using Platform;

namespace Beschikkingen;

/// <summary>The letter as a document to print.</summary>
internal static class BriefDocument
{
    /// <summary>Title and language as the letter has them; the title names no person.</summary>
    public static PdfDocument Of(Brief brief) => new(brief.Titel, brief.Taal, BriefHtml.Body(brief));

    /// <summary>Name of the file: it names no person.</summary>
    public static string Name(string kenmerk) => $"besluit-{kenmerk}.pdf";
}
