using System.Reflection;
using System.Xml.Linq;

namespace House.Tests;

/// <summary>Everything that can happen has a name on the screen: the page of what happened never shows the name of a type.</summary>
public class EventTextsTests
{
    private const string Prefix = "Gebeurtenis.";

    private static readonly string[] Everywhere = [Prefix, "Inzage.", "Rol."];

    internal static IEnumerable<Finding> Nameless(SourceTree tree, IEnumerable<Type> types)
    {
        foreach (var language in new[] { "Teksten.resx", "Teksten.en.resx" })
        {
            var known = tree.Under("src").Where(f => f.Name == language)
                .SelectMany(f => XDocument.Parse(f.Text).Root!.Elements("data").Select(d => d.Attribute("name")!.Value)).ToHashSet();
            foreach (var e in types.Where(IsEvent).Where(t => !known.Contains(Prefix + t.Name)))
            {
                yield return new Finding(e.FullName!, $"has no {Prefix}{e.Name} in any {language}");
            }
        }
    }

    /// <summary>Texts of events that no longer exist.</summary>
    internal static IEnumerable<Finding> Left(SourceTree tree, IEnumerable<Type> types)
    {
        var events = types.Where(IsEvent).Select(t => Prefix + t.Name).ToHashSet();
        return from file in tree.Under("src").Where(f => f.Name == "Teksten.resx")
            from key in XDocument.Parse(file.Text).Root!.Elements("data").Select(d => d.Attribute("name")!.Value)
            where key.StartsWith(Prefix, StringComparison.Ordinal) && !events.Contains(key)
            select new Finding(file.Path, $"{key} names no event");
    }

    /// <summary>Texts that are looked for in all rooms: in two rooms the same key, and one of the two is never read.</summary>
    internal static IEnumerable<Finding> Twice(SourceTree tree) =>
        from key in tree.Under("src").Where(f => f.Name == "Teksten.resx")
            .SelectMany(f => XDocument.Parse(f.Text).Root!.Elements("data").Select(d => (Key: d.Attribute("name")!.Value, f.Path)))
            .Where(k => Everywhere.Any(e => k.Key.StartsWith(e, StringComparison.Ordinal)))
            .GroupBy(k => k.Key)
        where key.Count() > 1
        select new Finding(key.First().Path, $"{key.Key} stands in {key.Last().Path} too");

    private static bool IsEvent(Type type) => type is { IsClass: true, IsAbstract: false } && type.GetInterfaces().Any(i => i.Name == "IEvent");

    private static IEnumerable<Type> Types() =>
        ModuleFurnitureTests.WithDoor(SourceTree.Checkout).Select(m => Assembly.Load(m.Name))
            .Append(Assembly.Load("ModuleContracts")).Append(Assembly.Load("Platform")).SelectMany(a => a.GetTypes());

    [Fact]
    public void Every_event_has_a_name_in_both_languages() => Guard.Holds("names of events", Nameless(SourceTree.Checkout, Types()));

    [Fact]
    public void Every_name_has_an_event() => Guard.Holds("events of names", Left(SourceTree.Checkout, Types()));

    [Fact]
    public void What_all_rooms_share_stands_in_one() => Guard.Holds("shared texts", Twice(SourceTree.Checkout));

    [Fact]
    public void A_shared_text_in_two_rooms_is_seen() =>
        Guard.Objects(
            Twice(SourceTree.Sample(("src/Modules/A/Teksten.resx", Resx("Inzage.Vraag")), ("src/Modules/B/Teksten.resx", Resx("Inzage.Vraag")), ("src/Modules/C/Teksten.resx", Resx("Vraag.Titel")))),
            "src/Modules/A/Teksten.resx",
            "src/Modules/B");

    [Theory]
    [InlineData("Gebeurtenis.Anders", "Gebeurtenis.VraagPlaced", "Teksten.resx")]
    [InlineData("Gebeurtenis.VraagPlaced", "Gebeurtenis.Anders", "Teksten.en.resx")]
    public void An_event_without_a_name_is_seen(string dutch, string english, string named) =>
        Guard.Objects(Nameless(Room(dutch, english), [typeof(AssemblyTests.VraagPlaced)]), "House.Tests.AssemblyTests+VraagPlaced", named);

    [Fact]
    public void A_name_without_an_event_is_seen() =>
        Guard.Objects(Left(Room("Gebeurtenis.VraagPlaatst", "Gebeurtenis.VraagPlaatst"), [typeof(AssemblyTests.VraagPlaced)]), "src/Modules/A/Teksten.resx", "VraagPlaatst");

    private static SourceTree Room(string dutch, string english) =>
        SourceTree.Sample(("src/Modules/A/Teksten.resx", Resx(dutch)), ("src/Modules/A/Teksten.en.resx", Resx(english)));

    private static string Resx(string key) => new XElement("root", new XElement("data", new XAttribute("name", key), new XElement("value", "x"))).ToString();
}
