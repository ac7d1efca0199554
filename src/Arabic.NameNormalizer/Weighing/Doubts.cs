using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Weighing;

/// <summary>What speaks against reading a place as a mention: then it is dropped, whatever else speaks for it.</summary>
/// <remarks>
/// 1. An anti-cue of the form stands beside it.
/// 2. Somebody else's given name stands before what is only a surname (صدام حفتر, علي الدبيبة).
/// 3. The form is somebody else's name in this document: the text gives it a surname (بيتر ميليت) or a given name of
///    its own (ناهض حتر). Then it is that person wherever it stands alone.
/// 4. The form is an adjective as well, and the noun that it describes stands before it (الماء العكر).
/// 5. A particle of surnames stands behind what is only a surname: the name goes on (ماشادو دي أسيس).
/// </remarks>
internal sealed class Doubts(NameIndex index, Surroundings surroundings)
{
    private readonly HashSet<PhrasePayload> _otherPeople = [];

    /// <summary>Notes the aliases that are somebody else's name in the text; to be called with all hits first.</summary>
    public void Hear(PhraseHits hits, ReadOnlySpan<char> text)
    {
        foreach (var name in hits.Names)
        {
            ref readonly var hit = ref hits[name];
            if (_otherPeople.Contains(hit.Payload)) continue;
            if (HasSurname(hit, text) || HasOtherGivenName(hit, text)) _otherPeople.Add(hit.Payload);
        }
    }

    public bool SpeakAgainst(in PhraseHit hit, IndexedForm indexed, ReadOnlySpan<char> text)
    {
        if (surroundings.HasAntiCue(hit, indexed.AntiCues)) return true;
        if (indexed.Form.Words.Count > 1) return false;
        return IsSurnameOfAnother(hit, indexed.Form, text)
            || (!indexed.Form.IsCanonical && _otherPeople.Contains(hit.Payload))
            || (indexed.Form.HasRival && DescribesNoun(hit, indexed, text))
            || (indexed.Form is { IsCanonical: false, Entity.Kind: EntityKind.Person } && GoesOn(hit, text));
    }

    private static bool GoesOn(in PhraseHit hit, ReadOnlySpan<char> text) =>
        NameParts.Default.RoleOf(Neighbours.After(hit, text).AsSpan(), out _) == NamePart.Particle;

    private bool HasSurname(in PhraseHit hit, ReadOnlySpan<char> text) =>
        hit.Payload.IsGivenName && Neighbours.After(hit, text) is { Length: > 0 } next && !Neighbours.IsKnown(next, index);

    private bool HasOtherGivenName(in PhraseHit hit, ReadOnlySpan<char> text)
    {
        foreach (var indexed in hit.Payload.Forms)
            if (indexed.Form is { IsCanonical: false, Words.Count: 1 } && IsSurnameOfAnother(hit, indexed.Form, text)) return true;
        return false;
    }

    private bool IsSurnameOfAnother(in PhraseHit hit, NameForm form, ReadOnlySpan<char> text)
    {
        // "Ahmad visited Tripoli" has a given name before a place: verbs come first in Arabic.
        if (form.Entity.Kind is EntityKind.Place or EntityKind.Event) return false;
        if (surroundings.GivenNameBefore(hit, text) is not { } givenName) return false;
        if (form.Words.Count == CanonicalWords(form).Count) return false;
        var start = givenName.First.NameStart;
        var name = WordKeys.Of(text.Slice(start, givenName.End - start).ToString(), Folder.Key);
        // عبدالحميد is the given name of عبد الحميد الدبيبة: compound names are written in one word, too.
        return !string.Concat(CanonicalWords(form)).Contains(string.Concat(name), StringComparison.Ordinal);
    }

    private bool DescribesNoun(in PhraseHit hit, IndexedForm indexed, ReadOnlySpan<char> text)
    {
        if (!Article.IsBefore(indexed.Form.Words[0].AsSpan())) return false;
        return IsDefiniteNoun(Neighbours.Before(hit, text)) && !surroundings.HasCueBefore(hit, indexed.Cues);
    }

    /// <summary>
    /// A word with the article. A verb of five letters with الت at its head (التقى, التحق, التزم) only looks like one.
    /// </summary>
    private static bool IsDefiniteNoun(string word) =>
        !(word.Length == 5 && word.StartsWith("الت", StringComparison.Ordinal))
        && Proclitics.All.Any(proclitic => proclitic.HasArticle
            && word.Length > proclitic.Glued.Length + 1 && word.StartsWith(proclitic.Glued, StringComparison.Ordinal));

    private static List<string> CanonicalWords(NameForm form) => WordKeys.Of(form.Entity.Canonical, Folder.Key);
}
