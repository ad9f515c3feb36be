namespace Platform;

/// <summary>What is to be printed: a whole text without anything from outside.</summary>
/// <param name="Titel">Title of the document; personal data in it would show in the properties of the file.</param>
/// <param name="Taal">Language, as nl.</param>
/// <param name="Body">What stands in the body: HTML, everything that people typed encoded.</param>
/// <param name="Stijl">Stylesheet of the assets, as brief.css.</param>
public sealed record PdfDocument(string Titel, string Taal, string Body, string Stijl = "brief.css");
