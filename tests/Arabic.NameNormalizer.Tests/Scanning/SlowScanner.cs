using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Tests.Scanning;

/// <summary>
/// The obvious scanner: at every word, as it stands and with every chain of proclitics taken off in every way, it
/// joins ever more folded words and asks a dictionary. What it finds is written down as text, to be compared.
/// </summary>
internal sealed class SlowScanner
{
    private readonly Dictionary<string, PhrasePayload> _phrases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _beginnings = new(StringComparer.Ordinal);

    /// <param name="index">Where payloads come from.</param>
    /// <param name="phrases">All phrases of the index.</param>
    public SlowScanner(NameIndex index, IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            var key = WordKeys.Join(phrase, Folder.Key);
            if (index.Find(key.AsSpan()) is not { } payload) continue;
            _phrases[key] = payload;
            _beginnings.Add(key.Split(' ')[0]);
        }
    }

    /// <summary>All hits: payload, first word, last word, end, proclitic, whether an article is restored.</summary>
    public List<(PhrasePayload, int, int, int, string, bool)> Scan(string text)
    {
        var words = Words(text);
        var hits = new List<(PhrasePayload, int, int, int, string, bool)>();
        for (var first = 0; first < words.Count; first++)
        {
            if (words[first].Key.Length == 0) continue;
            foreach (var (start, proclitic, isRestored) in Starts(words[first].Key))
            {
                var joined = start;
                for (var last = first; last < words.Count; last++)
                {
                    if (last > first && words[last].Key.Length > 0)
                    {
                        if (!words[last].Token.FollowsWord || words[last].Token.Line > words[first].Token.Line + 1) break;
                        joined += " " + words[last].Key;
                    }
                    else if (last > first)
                    {
                        if (words[last].IsBarrier || !words[last].Token.FollowsWord) break;
                        continue;
                    }
                    if (_phrases.TryGetValue(joined, out var payload) && payload.Speaks)
                        hits.Add((payload, first, last, words[last].Token.End, proclitic, isRestored));
                }
            }
        }
        return hits;
    }

    private IEnumerable<(string Start, string Proclitic, bool IsRestored)> Starts(string word)
    {
        yield return (word, "", false);
        if (_beginnings.Contains(word) || word.Length < 3) yield break;
        foreach (var proclitic in Proclitics.All)
        {
            var glued = proclitic.Glued;
            if (!word.StartsWith(glued, StringComparison.Ordinal) || word.Length < glued.Length + 2) continue;
            yield return (word[glued.Length..], glued, false);
            if (!glued.EndsWith("لل", StringComparison.Ordinal)) continue;
            yield return ("ال" + word[glued.Length..], glued, true);
            yield return ("الل" + word[glued.Length..], glued, true);
        }
    }

    private static List<(Token Token, string Key, bool IsBarrier)> Words(string text)
    {
        var words = new List<(Token, string, bool)>();
        var tokens = new Tokenizer(text.AsSpan());
        while (tokens.MoveNext())
        {
            var token = tokens.Current;
            if (token.Kind == TokenKind.Punctuation) continue;
            var isBarrier = token.Kind == TokenKind.Opaque || token.Length > NameLimits.Length;
            words.Add((token, isBarrier ? "" : Folder.Key.Fold(text[token.Start..token.End]), isBarrier));
        }
        return words;
    }
}
