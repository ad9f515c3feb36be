using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Modules.Tests;

/// <summary>Forms as a person meets them: what is asked, what is refused, and how it is mended.</summary>
public sealed class FormulierTests(GalerijFixture galerij) : IClassFixture<GalerijFixture>
{
    private const string Form = "/galerij/formulier";

    private static readonly (string, string)[] Good =
    [
        ("Invoer.Naam", "Ans"), ("Invoer.Bsn", "123456782"), ("Invoer.Woonvorm", "Samen"), ("Invoer.Verhaal", "Trappen lopen"),
        ("Invoer.Wijk", "2"), ("Invoer.Vanaf", "2026-05-01"), ("Invoer.Uren", "3.50"), ("Invoer.Bedrag", "1250,50"), ("Invoer.Akkoord", "true"),
    ];

    [Theory]
    [InlineData(Form)]
    [InlineData(Form + "?taal=en")]
    public async Task Good_answers_are_taken_and_shown_again(string address)
    {
        var (status, page) = await galerij.Post(address, Good);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Null(page.QuerySelector(".kt-fouten"));
        Assert.Null(page.QuerySelector("[aria-invalid]"));
        Assert.Equal("Ans", Value(page, "Invoer_Naam"));
        Assert.Equal("2", ((IHtmlSelectElement)page.GetElementById("Invoer_Wijk")!).Value);
        Assert.Equal("Trappen lopen", ((IHtmlTextAreaElement)page.GetElementById("Invoer_Verhaal")!).Value);
        Assert.Equal("Samen", page.QuerySelector("input[type=radio][checked]")?.GetAttribute("value"));
        Assert.True(((IHtmlInputElement)page.GetElementById("Invoer_Akkoord")!).IsChecked);
    }

    [Theory]
    [InlineData("Invoer.Uren", "1.250", "duizendtallen")]
    [InlineData("Invoer.Uren", "veel", "met cijfers")]
    [InlineData("Invoer.Bedrag", "1,250", "duizendtallen")]
    [InlineData("Invoer.Bedrag", "", "Vul dit in")]
    [InlineData("Invoer.Bedrag", "9000", "van 0 tot en met 5000")]
    [InlineData("Invoer.Vanaf", "31-2-2026", "datum in die bestaat")]
    [InlineData("Invoer.Email", "geen", "e-mailadres")]
    [InlineData("Invoer.Naam", "", "Vul dit in")]
    [InlineData("Invoer.Bsn", "12", "niet minder dan 8")]
    public async Task A_refused_answer_says_how_to_mend_it_and_stays(string name, string value, string expected)
    {
        var (status, page) = await galerij.Post(Form, [.. Good.Where(a => a.Item1 != name), (name, value)]);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        var field = page.GetElementById(name.Replace('.', '_'))!;
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Equal(value, field.GetAttribute("value"));
        Assert.Contains(expected, page.GetElementById($"{field.Id}-fout")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"{field.Id}-fout", field.GetAttribute("aria-describedby")!.Split(' '));
        Assert.Equal($"#{field.Id}", Assert.Single(page.QuerySelectorAll(".kt-fouten a")).GetAttribute("href"));
        Assert.StartsWith("Fout: ", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1-5-2026")]
    [InlineData("1/5/2026")]
    [InlineData("2026-05-01")]
    public async Task A_date_may_be_typed(string value)
    {
        var (status, _) = await galerij.Post(Form, [.. Good.Where(a => a.Item1 != "Invoer.Vanaf"), ("Invoer.Vanaf", value)]);

        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task An_optional_number_may_stay_empty()
    {
        var (status, page) = await galerij.Post(Form, [.. Good.Where(a => a.Item1 != "Invoer.Uren"), ("Invoer.Uren", "")]);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("", Value(page, "Invoer_Uren"));
    }

    [Fact]
    public async Task The_summary_names_every_field_in_the_order_of_the_page()
    {
        var (_, page) = await galerij.Post(Form, ("Invoer.Uren", "1.250"), ("Invoer.Vanaf", ""));

        var links = page.QuerySelectorAll(".kt-fouten a").Select(a => a.GetAttribute("href")![1..]).ToArray();
        Assert.Equal(
            ["Invoer_Naam", "Invoer_Bsn", "Invoer_Woonvorm", "Invoer_Verhaal", "Invoer_Wijk", "Invoer_Vanaf", "Invoer_Uren"], links);
        Assert.All(links, id => Assert.NotNull(page.GetElementById(id)));
        Assert.Equal("Uw naam: Vul dit in.", page.QuerySelector(".kt-fouten a")!.TextContent);
    }

    [Fact]
    public async Task English_refusals_are_English()
    {
        var (_, page) = await galerij.Post(Form + "?taal=en", ("Invoer.Uren", "1.250"), ("Invoer.Email", "none"));

        var text = page.QuerySelector(".kt-fouten")!.TextContent;
        Assert.Contains("thousands", text, StringComparison.Ordinal);
        Assert.Contains("Enter an e-mail address", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vul", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Form, "3,5", "12,50")]
    [InlineData(Form + "?taal=en", "3.5", "12.50")]
    public async Task Numbers_are_shown_in_the_language_of_the_page(string address, string hours, string amount)
    {
        var (_, page) = await galerij.Get(address);

        Assert.Equal(hours, Value(page, "Invoer_Uren"));
        Assert.Equal(amount, Value(page, "Invoer_Bedrag"));
        Assert.Equal("2026-04-01", Value(page, "Invoer_Vanaf"));
    }

    [Fact]
    public async Task Every_control_has_a_label_and_every_description_exists()
    {
        var (_, page) = await galerij.Post(Form);

        foreach (var control in page.QuerySelectorAll("main input:not([type=hidden]), main select, main textarea"))
        {
            Assert.NotNull(page.QuerySelector($"label[for='{control.Id}']"));
            Assert.All(
                (control.GetAttribute("aria-describedby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries),
                id => Assert.NotNull(page.GetElementById(id)));
        }

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    private static string? Value(IHtmlDocument page, string id) => page.GetElementById(id)!.GetAttribute("value");
}
