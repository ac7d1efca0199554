using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Index;

/// <summary>A form with its cues as numbers.</summary>
/// <param name="Form">The form.</param>
/// <param name="Cues">The numbers of its cues, in rising order.</param>
/// <param name="AntiCues">The numbers of its anti-cues, in rising order.</param>
internal sealed record IndexedForm(NameForm Form, int[] Cues, int[] AntiCues)
{
    /// <summary>The form's place in its tables; -1 for one that was made for a text.</summary>
    public int Number { get; init; } = -1;

    /// <summary>Where the words of the right form are looked up.</summary>
    internal NameIndex? Index { get; init; }

    /// <summary>
    /// What the right form would say to others in the text: cues and topics among its words. A mention that is put
    /// right gives this evidence at once, so that reading the result again finds no more than the first reading did.
    /// </summary>
    public IReadOnlyList<PhrasePayload> TargetSays
    {
        get => field ??= Index?.Says(Form.Target) ?? [];
        set;
    }
}
