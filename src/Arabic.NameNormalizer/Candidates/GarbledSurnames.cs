using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>
/// Surnames as they stand in garbled full names (غوتيرش of أنتونيو غوتيرش): once a text has named somebody in full, it
/// may go on with the surname alone, garbled in the same manner.
/// </summary>
internal static class GarbledSurnames
{
    /// <summary>A shorter word is too many other things.</summary>
    private const int Shortest = 4;

    /// <summary>The surnames of full names of equally many words as the canonical form, whose end is the short form.</summary>
    public static IEnumerable<NameForm> In(IEnumerable<NameForm> forms)
    {
        var canonical = new Dictionary<NameEntity, (List<string> Full, List<string> Short)>();
        foreach (var form in forms)
        {
            if (form.Entity.Kind != EntityKind.Person || !form.IsGarbled || form.Words.Count < 2 || form.Entity.ShortForm is not { } shortForm) continue;
            if (!canonical.TryGetValue(form.Entity, out var words))
                canonical.Add(form.Entity, words = (WordKeys.Of(form.Entity.Canonical, Folder.Key), WordKeys.Of(shortForm, Folder.Key)));
            if (words.Short.Count != 1 || form.Words.Count != words.Full.Count || form.Words[form.Words.Count - 1].Length < Shortest
                || !string.Equals(words.Short[0], words.Full[words.Full.Count - 1], StringComparison.Ordinal)) continue;
            yield return Surname(form, shortForm);
        }
    }

    private static NameForm Surname(NameForm form, string shortForm)
    {
        var word = form.Words[form.Words.Count - 1];
        return new NameForm
        {
            Entity = form.Entity,
            Layer = form.Layer,
            Origin = form.Origin,
            Surface = form.Surface,
            Target = shortForm,
            Words = [word],
            LightKey = word,
            Noise = form.Noise,
            Policy = AliasPolicy.WithEvidence,
            Needs = [EvidenceKinds.Document],
        };
    }
}
