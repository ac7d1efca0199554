using System.Runtime.InteropServices;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>A form as a number, with what a search asks of it.</summary>
/// <param name="Value">The form's place in its tables, and four bits below it.</param>
internal readonly record struct FormCode(int Value)
{
    private const int SurnameBit = 1;
    private const int NeedsDocumentBit = 2;
    private const int CanonicalBit = 4;
    private const int LatinBit = 8;
    private const int NumberShift = 4;

    /// <summary>The code of a form.</summary>
    /// <param name="number">Its place in its tables.</param>
    /// <param name="isSurname">See <see cref="IsSurname"/>.</param>
    /// <param name="needsDocument">See <see cref="NeedsDocument"/>.</param>
    /// <param name="isCanonical">See <see cref="IsCanonical"/>.</param>
    /// <param name="isLatin">See <see cref="IsLatin"/>.</param>
    public static FormCode Of(int number, bool isSurname = false, bool needsDocument = false, bool isCanonical = false, bool isLatin = false) =>
        new((number << NumberShift) | (isSurname ? SurnameBit : 0) | (needsDocument ? NeedsDocumentBit : 0) | (isCanonical ? CanonicalBit : 0) | (isLatin ? LatinBit : 0));

    /// <summary>The form's place in its tables.</summary>
    public int Number => Value >> NumberShift;

    /// <summary>Whether it is not the form as the table has it but the surname in it (<see cref="GarbledSurnames"/>).</summary>
    public bool IsSurname => (Value & SurnameBit) != 0;

    /// <summary>Whether it is not the form as the table has it but its Latin name read letter by letter (<see cref="LatinReadings"/>).</summary>
    public bool IsLatin => (Value & LatinBit) != 0;

    /// <summary>See <see cref="CandidateFinder.NeedsDocument"/>.</summary>
    public bool NeedsDocument => (Value & NeedsDocumentBit) != 0;

    /// <summary>Whether it is a canonical form.</summary>
    public bool IsCanonical => (Value & CanonicalBit) != 0;

    /// <summary>Numbers of a section as codes.</summary>
    public static ReadOnlySpan<FormCode> Read(ReadOnlySpan<int> values) => MemoryMarshal.Cast<int, FormCode>(values);
}
