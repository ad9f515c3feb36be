using System.Reflection;

namespace House.Tests;

/// <summary>What the compiled assemblies show: one door per module, and events without personal data.</summary>
public class AssemblyTests
{
    private static readonly string[] PersonalTypes = ["Bsn", "Naam", "Persoonsnaam", "Adres", "Postcode", "Emailadres", "Telefoonnummer", "Geboortedatum"];

    private static readonly string[] PersonalNames = ["naam", "adres", "bsn", "telefoon", "email", "geboorte"];

    internal static IEnumerable<Finding> Doors(string module, IEnumerable<Type> publicTypes)
    {
        var doors = publicTypes.Where(t => t.Namespace != "AspNetCoreGeneratedDocument" && !IsGenerated(t)).ToList();
        var expected = module + "Module";
        return doors
            .Where(t => t.Name != expected)
            .Select(t => new Finding(t.FullName!, $"is public; the door of {module} is {expected} alone"))
            .Concat(doors.Any(t => t.Name == expected) ? [] : [new Finding(module, $"has no public {expected}")]);
    }

    internal static IEnumerable<Finding> TalkativeEvents(IEnumerable<Type> types) =>
        from type in types
        where type is { IsInterface: false, IsAbstract: false } && IsEvent(type)
        from problem in Problems(type, type.Name, [])
        select problem;

    private static bool IsEvent(Type type) => type.GetInterfaces().Any(i => i.Name == "IEvent");

    private static IEnumerable<Finding> Problems(Type type, string place, HashSet<Type> seen)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => !IsGenerated(p) && p.Name != "EqualityContract"))
        {
            var here = $"{place}.{property.Name}";
            var held = Unwrap(property.PropertyType);
            if (PersonalNames.Any(n => property.Name.Contains(n, StringComparison.OrdinalIgnoreCase)) || PersonalTypes.Contains(held.Name))
            {
                yield return new Finding(here, "sounds like personal data, which must not enter the event log");
            }
            else if (IsRecordOfOurs(held) && seen.Add(held))
            {
                foreach (var problem in Problems(held, here, seen))
                {
                    yield return problem;
                }
            }
            else if (!IsPlain(held) && !IsRecordOfOurs(held))
            {
                yield return new Finding(here, $"is a {held.Name}; events carry ids, codes, enums, numbers, dates and lists of those");
            }
        }
    }

    private static Type Unwrap(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? Unwrap(inner)
        : type.IsArray ? Unwrap(type.GetElementType()!)
        : type.IsGenericType && type.GetGenericArguments().Length == 1 && type.IsAssignableTo(typeof(System.Collections.IEnumerable)) ? Unwrap(type.GetGenericArguments()[0])
        : type;

    private static bool IsPlain(Type type) =>
        type.IsEnum
        || type.IsPrimitive
        || type == typeof(decimal)
        || type == typeof(Guid)
        || type == typeof(DateOnly)
        || type == typeof(TimeOnly)
        || type == typeof(DateTimeOffset)
        || type == typeof(TimeSpan)
        || type.IsValueType && type.Assembly.GetName().Name == "Waarden";

    // A record inside an event is judged by what it holds itself.
    private static bool IsRecordOfOurs(Type type) =>
        !IsPlain(type) && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;

    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute));

    private static IEnumerable<Assembly> Rooms() =>
        ModuleFurnitureTests.WithDoor(SourceTree.Checkout).Select(m => Assembly.Load(m.Name));

    [Fact]
    public void Every_module_has_one_door() =>
        Guard.Holds("doors", Rooms().SelectMany(a => Doors(a.GetName().Name!, a.GetExportedTypes())));

    [Fact]
    public void Events_carry_no_free_text() =>
        Guard.Holds("events", TalkativeEvents(Rooms().Append(Assembly.Load("ModuleContracts")).Append(Assembly.Load("Platform")).SelectMany(a => a.GetTypes())));

    [Fact]
    public void A_second_door_is_seen() =>
        Guard.Objects(Doors("Toegang", [typeof(ToegangModule), typeof(VraagPlaced)]), "House.Tests.AssemblyTests+VraagPlaced", "is public");

    [Fact]
    public void A_missing_door_is_seen() => Guard.Objects(Doors("Toegang", []), "Toegang", "has no public ToegangModule");

    [Fact]
    public void A_good_event_passes() => Assert.Empty(TalkativeEvents([typeof(VraagPlaced)]));

    [Theory]
    [InlineData(typeof(VraagExplained), "VraagExplained.Toelichting", "String")]
    [InlineData(typeof(VraagTold), "VraagTold.Regels", "String")]
    [InlineData(typeof(InwonerMoved), "InwonerMoved.Adres", "personal data")]
    [InlineData(typeof(VraagNested), "VraagNested.Deel.Tekst", "String")]
    [InlineData(typeof(VraagLoose), "VraagLoose.Iets", "Object")]
    public void A_talkative_event_is_seen(Type type, string place, string named) => Guard.Objects(TalkativeEvents([type]), place, named);

    public interface IEvent;

    public enum Reden
    {
        Anders,
    }

    public static class ToegangModule;

    public sealed record VraagPlaced(Waarden.VraagId Vraag, Waarden.Gemeentecode Gemeente, Reden? Reden, decimal Bedrag, DateTimeOffset Tot, IReadOnlyList<Waarden.ElementId> Elementen, int[] Aantallen) : IEvent;

    public sealed record VraagExplained(Waarden.VraagId Vraag, string Toelichting) : IEvent;

    public sealed record VraagTold(IReadOnlyList<string> Regels) : IEvent;

    public sealed record InwonerMoved(int Adres) : IEvent;

    public sealed record Deel(int Uren, string? Tekst);

    public sealed record VraagNested(IReadOnlyList<Deel> Deel) : IEvent;

    public sealed record VraagLoose(object Iets) : IEvent;
}
