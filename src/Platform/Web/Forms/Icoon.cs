using Microsoft.AspNetCore.Html;

namespace Platform;

/// <summary>
/// The few pictures that stand beside a word. Always decoration: the word carries the meaning, the shape differs per
/// kind so that colour is never the only difference.
/// </summary>
internal static class Icoon
{
    private const string Round = "<circle cx=\"12\" cy=\"12\" r=\"10\" fill=\"currentColor\"/>";
    private const string White = "fill=\"none\" stroke=\"#fff\" stroke-width=\"2.5\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";

    public static IHtmlContent Of(Soort soort) => soort switch
    {
        Soort.Ok => Svg($"{Round}<path d=\"m7.500 12.500 3 3 6-6.500\" {White}/>"),
        Soort.LetOp => Svg($"<path d=\"M12 2.500 23 21.500H1z\" fill=\"currentColor\" stroke=\"currentColor\" stroke-linejoin=\"round\"/><path d=\"M12 9.500v5M12 18v.01\" {White}/>"),
        Soort.Fout => Svg($"<path d=\"M7.800 2h8.400L22 7.800v8.400L16.200 22H7.800L2 16.200V7.800z\" fill=\"currentColor\"/><path d=\"M12 7v6M12 16.800v.01\" {White}/>"),
        Soort.Info => Svg($"<rect x=\"2\" y=\"2\" width=\"20\" height=\"20\" rx=\"4\" fill=\"currentColor\"/><path d=\"M12 11v6M12 7.200v.01\" {White}/>"),
        _ => Svg("<circle cx=\"12\" cy=\"12\" r=\"8.500\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"3\"/>"),
    };

    public static IHtmlContent Terug { get; } = Line("M15 5l-7 7 7 7");

    public static IHtmlContent Verder { get; } = Line("M9 5l7 7-7 7");

    public static IHtmlContent Menu { get; } = Line("M4 7h16M4 12h16M4 17h16");

    private static HtmlString Line(string path) =>
        Svg($"<path d=\"{path}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>");

    private static HtmlString Svg(string inner) =>
        new($"<svg class=\"kt-icoon\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"true\" focusable=\"false\">{inner}</svg>");
}
