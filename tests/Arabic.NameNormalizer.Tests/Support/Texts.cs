using Arabic.NameNormalizer.Tables;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Support;

/// <summary>Generators of names and texts that start from the real ones of the built-in packs.</summary>
internal static class Texts
{
    /// <summary>The built-in tables, read once.</summary>
    public static NameTables Tables { get; } =
        NameTables.Read(ArabicNameNormalizerOptions.BuiltInPacks.SelectMany(TableSource.FromPack));

    /// <summary>Every surface of the built-in packs, canonical or alias.</summary>
    public static string[] Surfaces { get; } =
        [.. Tables.Forms.Select(form => form.Surface).Distinct(StringComparer.Ordinal)];

    /// <summary>The golden texts, before and after.</summary>
    public static string[] Sentences { get; } =
    [
        .. GoldenTable.Load("garbled.tsv").Rows.SelectMany(row => new[] { row["text"], row["expected"] }),
        .. GoldenTable.Load("traps.tsv").Rows.Select(row => row["text"]),
    ];

    /// <summary>The words of the golden texts and the tables, and of what stands around names.</summary>
    public static string[] Words { get; } =
    [
        .. Sentences.Concat(Surfaces).SelectMany(text => text.Split(' ')).Where(word => word.Length > 0)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>What noise is made of: marks, joiners, look-alikes, punctuation, halves of surrogate pairs.</summary>
    public const string Noise =
        "\u0640\u064E\u0651\u0670\u06D6\u0653\u0654\u0655\u200B\u200C\u200D\u200E\u200F\u202B\u2066\u2069\uFEFF\u00AD\u061C"
        + "أإآٱءئؤىيیےةهہھۀۃكکگپچژڤ\u0627\u0648\u0644\uFEFB\uFEE0\uFDF2\uFDFA\uFC5F\u0660\u0661\u06F2"
        + "ABz0_-#@./:،.؟«»()\"' \t\r\n\u0085\u2028\u00A0\uD83D\uDE00\uD800\uDC00\u0001\u0130\u0131";

    private static readonly string[] Proclitics = ["", "", "", "", "و", "ب", "ل", "ال", "وال", "لل", "ف", "ك"];

    /// <summary>A surface of the tables.</summary>
    public static Gen<string> Surface { get; } = Gen.Int[0, Surfaces.Length - 1].Select(i => Surfaces[i]);

    /// <summary>A word of the golden texts or of the tables, now and then with a proclitic.</summary>
    public static Gen<string> Word { get; } =
        Gen.Select(Gen.Int[0, Proclitics.Length - 1], Gen.Int[0, Words.Length - 1])
            .Select((proclitic, i) => Proclitics[proclitic] + Words[i]);

    /// <summary>A name with noise put in at random places.</summary>
    public static Gen<string> NoisyName { get; } =
        Gen.Select(Surface, Gen.Select(Gen.Int[0, 1000], Gen.Char[Noise]).Array[0, 6]).Select((name, noise) =>
            noise.Aggregate(name, (text, at) =>
                text.Insert(at.Item1 % (text.Length + 1), at.Item2.ToString())));

    /// <summary>Any UTF-16 text, well-formed or not, thick with what the folding tables know.</summary>
    public static Gen<string> Anything { get; } = Gen.Frequency(
        (3, NoisyName),
        (2, Gen.String[Gen.Char[Noise], 0, 30]),
        (2, Gen.String[Gen.Char['\u0600', '\u06FF'], 0, 30]),
        (1, Gen.String[Gen.Char['\uFB50', '\uFEFF'], 0, 20]),
        (1, Gen.String[Gen.Char['\0', '\uFFFF'], 0, 30]));

    /// <summary>A text made of words of the tables.</summary>
    public static Gen<string> WordText { get; } =
        Gen.Select(Word, Gen.Frequency((12, Gen.Const(" ")), (1, Gen.Const("، ")), (1, Gen.Const("\n")), (1, Gen.Const("_"))))
            .Select((word, joint) => word + joint).Array[0, 25].Select(string.Concat);

    /// <summary>A text made of golden sentences.</summary>
    public static Gen<string> SentenceText { get; } =
        Gen.Int[0, Sentences.Length - 1].Array[1, 5].Select(chosen => string.Join(" ", chosen.Select(i => Sentences[i])));

    /// <summary>A text made of names and sentences with noise in them.</summary>
    public static Gen<string> AnyText { get; } = Gen.OneOf(
        WordText, SentenceText, NoisyName.Array[0, 8].Select(names => string.Join(" ", names)), Anything);
}
