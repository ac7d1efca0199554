using Arabic.NameNormalizer.Grammar;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>Some neighbouring words of a run, and how many of each kind they are.</summary>
internal struct NameWindow
{
    /// <summary>How many words a name has at most that is looked for.</summary>
    private const int MostWords = 5;

    /// <summary>How many of them may be ordinary words.</summary>
    private const int MostRare = 2, MostOrdinary = 1;

    public NameWindow(int first) => First = Last = first;

    /// <summary>The first word, by its place in the run.</summary>
    public int First { get; }

    /// <summary>The last word.</summary>
    public int Last { get; private set; }

    /// <summary>How many words are less common words of the language.</summary>
    public int Rare { get; private set; }

    /// <summary>How many words are very common ones.</summary>
    public int Ordinary { get; private set; }

    /// <summary>Whether any word is neither a word of the language nor a known name.</summary>
    public bool HasStrange { get; private set; }

    /// <summary>Takes one word more in; <see langword="false"/> if that makes too many.</summary>
    public bool Add(Likeness likeness, int word)
    {
        Last = word;
        if (likeness == Likeness.Strange) HasStrange = true;
        if (likeness == Likeness.Rare) Rare++;
        if (likeness == Likeness.Ordinary) Ordinary++;
        return word - First < MostWords && Rare <= MostRare && Ordinary <= MostOrdinary;
    }
}
