using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Noise;

/// <summary>Names of other people that could be taken for names of the built-in packs: one word is theirs, one is not.</summary>
/// <remarks>A match is wrong for all of them. Those that a canonical form spells are dropped.</remarks>
internal sealed class StrangerNames
{
    private static readonly string[] GivenNames =
    [
        "سمير", "رشيد", "توفيق", "جمال", "طارق", "ياسين", "حمزة", "منير", "فوزي", "رمضان", "بدر", "نبيل", "لؤي", "شكري",
        "عادل",
    ];

    private static readonly string[] FamilyNames =
    [
        "القرقوري", "الشريدي", "بوليفة", "المزداوي", "الكيلاني", "العريبي", "بن عاشور", "الدرقاوي", "الهنقاري", "زغلول",
        "الفرجاني", "القط",
    ];

    private readonly NameEntity[] _persons;
    private readonly HashSet<string> _known;

    public StrangerNames(IReadOnlyList<NameEntity> entities)
    {
        _persons = [.. entities.Where(entity => entity.Kind == EntityKind.Person)
            .Where(person => person.Canonical.Contains(' ', StringComparison.Ordinal))];
        _known = [.. entities.Select(entity => PlainFold.Of(entity.Canonical))];
    }

    /// <summary>The ways to make one, of two persons of the packs.</summary>
    public static IReadOnlyList<(string Name, Func<NameEntity, NameEntity, Random, string> Make)> Kinds { get; } =
    [
        ("given name of one, family name of another", (one, other, _) => $"{Given(one)} {Family(other)}"),
        ("another given name", (one, _, random) => $"{GivenNames[random.Next(GivenNames.Length)]} {Family(one)}"),
        ("another family name", (one, _, random) => $"{Given(one)} {FamilyNames[random.Next(FamilyNames.Length)]}"),
    ];

    /// <summary>Names made in one way; the same for the same seed and packs.</summary>
    public IReadOnlyList<LabelledName> Make(Func<NameEntity, NameEntity, Random, string> make, int count, int seed)
    {
        var random = new Random(seed);
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 20 * count && names.Count < count; i++)
        {
            var name = make(_persons[random.Next(_persons.Length)], _persons[random.Next(_persons.Length)], random);
            if (!_known.Contains(PlainFold.Of(name))) names.Add(name);
        }
        return [.. names.Order(StringComparer.Ordinal).Select(name => new LabelledName(name, null))];
    }

    private static string Given(NameEntity person) => person.Canonical[..Cut(person)];

    private static string Family(NameEntity person) => person.Canonical[(Cut(person) + 1)..];

    /// <summary>The space before the family name: before a short form at the end, else behind the given name.</summary>
    private static int Cut(NameEntity person)
    {
        if (person.ShortForm is { } family && person.Canonical.EndsWith(" " + family, StringComparison.Ordinal))
            return person.Canonical.Length - family.Length - 1;
        var first = person.Canonical.IndexOf(' ', StringComparison.Ordinal);
        var second = person.Canonical.IndexOf(' ', first + 1);
        return second > 0 && Compounds.Start(person.Canonical[..first]) ? second : first;
    }
}
