namespace Libraries.Tests;

/// <summary>Names: every way of writing them crossed with every place in a text. The groups that end in 2 were written after the rules were mended for the first.</summary>
public sealed class KruisNaamTests(Lader lader) : Kruistoets(lader)
{
    [Theory]
    [InlineData("voornaam1", .98, .82)]
    [InlineData("voornaam2", .98, .90)]
    [InlineData("achternaam1", .95, .70)]
    [InlineData("achternaam2", .94, .80)]
    [InlineData("heel1", .95, .86)]
    [InlineData("heel2", .95, .63)]
    [InlineData("omgekeerd1", .99, 0)]
    [InlineData("omgekeerd2", .96, 0)]
    [InlineData("letters1", .85, 0)]
    [InlineData("letters2", .85, 0)]
    public void EveryShapeIsCoveredInEveryPlace(string groep, double gewoon, double laag)
    {
        IsCovered("naam", groep, laag: false, gewoon);
        IsCovered("naam", groep, laag: true, laag);
    }

    [Fact]
    public void WhatLooksLikeItStaysUntouched() => IsLeftAlone("naam", "naam", 3);
}
