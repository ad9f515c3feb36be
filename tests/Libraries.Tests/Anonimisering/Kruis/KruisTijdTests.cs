namespace Libraries.Tests;

/// <summary>Ages, dates, numbers, names on the net and institutions: every shape in every place, at least as much covered as was measured, and what looks like them untouched.</summary>
public sealed class KruisTijdTests(Lader lader) : Kruistoets(lader)
{
    [Theory]
    [InlineData("leeftijd", "leeftijd", .97, .97)]
    [InlineData("leeftijd", "jarig", .97, .97)]
    [InlineData("leeftijd", "baby", .98, .96)]
    [InlineData("nummer", "telefoon", .99, .99)]
    [InlineData("nummer", "bsn", .98, .98)]
    [InlineData("nummer", "iban", 1, 1)]
    [InlineData("nummer", "email", 1, 1)]
    [InlineData("code", "code", .95, .95)]
    [InlineData("code", "overig", 1, 1)]
    [InlineData("code", "document", 1, 1)]
    [InlineData("code", "kvk", 1, 1)]
    [InlineData("code", "handle", .99, .99)]
    [InlineData("code", "web", 1, 1)]
    [InlineData("datum", "datum", .99, .99)]
    [InlineData("datum", "geboorte", .98, .98)]
    [InlineData("instelling", "soortnaam", .97, .84)]
    [InlineData("instelling", "huisnaam", .93, .28)]
    [InlineData("instelling", "regio", .96, .75)]
    [InlineData("instelling", "firma", .97, .69)]
    public void EveryShapeIsCoveredInEveryPlace(string bestand, string groep, double gewoon, double laag)
    {
        IsCovered(bestand, groep, laag: false, gewoon);
        IsCovered(bestand, groep, laag: true, laag);
    }

    [Theory]
    [InlineData("leeftijd", "leeftijd", 3)]
    [InlineData("leeftijd", "jarig", 0)]
    [InlineData("leeftijd", "baby", 0)]
    [InlineData("nummer", "telefoon", 0)]
    [InlineData("nummer", "bsn", 0)]
    [InlineData("nummer", "iban", 0)]
    [InlineData("nummer", "email", 0)]
    [InlineData("code", "code", 0)]
    [InlineData("code", "kvk", 0)]
    [InlineData("code", "handle", 0)]
    [InlineData("code", "web", 0)]
    [InlineData("datum", "datum", 0)]
    [InlineData("instelling", "soortnaam", 1)]
    [InlineData("instelling", "regio", 0)]
    [InlineData("instelling", "firma", 0)]
    public void WhatLooksLikeItStaysUntouched(string bestand, string groep, int hoogstens) => IsLeftAlone(bestand, groep, hoogstens);
}
