using System.Text;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Rewriting;

/// <summary>Writes a right form over a garbled surface, and keeps of the surface whatever can stay.</summary>
/// <remarks>
/// 1. If both have equally many words, each is replaced by its counterpart, and what stands between them stays.
/// 2. Otherwise the form's words are joined by what joins the surface's first two, by an underscore in a hashtag, or
///    by a space; but what is no space between words of the form is a part of it (5+5).
/// </remarks>
internal static class SurfaceMender
{
    public static string Mend(string surface, string form, bool isHashtag)
    {
        var old = Words(surface);
        var right = Words(form);
        return old.Count == right.Count
            ? WordByWord(surface, old, form, right)
            : Joined(form, right, Joint(surface, old, isHashtag), isHashtag);
    }

    /// <summary>Whether both have equally many words, so that all that stands between the words can stay.</summary>
    public static bool CanMendWordByWord(string surface, string form) => Words(surface).Count == Words(form).Count;

    private static string WordByWord(string surface, List<(int Start, int End)> old, string form, List<(int Start, int End)> right)
    {
        var mended = new StringBuilder(surface.Length + form.Length);
        var copied = 0;
        for (var i = 0; i < old.Count; i++)
        {
            mended.Append(surface, copied, old[i].Start - copied);
            mended.Append(form, right[i].Start, right[i].End - right[i].Start);
            copied = old[i].End;
        }
        return mended.Append(surface, copied, surface.Length - copied).ToString();
    }

    private static string Joined(string form, List<(int Start, int End)> words, string joint, bool isHashtag)
    {
        var joined = new StringBuilder(form.Length);
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0)
            {
                var between = form.Substring(words[i - 1].End, words[i].Start - words[i - 1].End);
                joined.Append(isHashtag || string.IsNullOrWhiteSpace(between) ? joint : between);
            }
            joined.Append(form, words[i].Start, words[i].End - words[i].Start);
        }
        return joined.ToString();
    }

    private static string Joint(string surface, List<(int Start, int End)> words, bool isHashtag)
    {
        if (isHashtag) return "_";
        return words.Count > 1 ? surface.Substring(words[0].End, words[1].Start - words[0].End) : " ";
    }

    private static List<(int Start, int End)> Words(string text)
    {
        var words = new List<(int Start, int End)>();
        var tokens = new Tokenizer(text.AsSpan());
        while (tokens.MoveNext())
            if (tokens.Current.Kind != TokenKind.Punctuation) words.Add((tokens.Current.Start, tokens.Current.End));
        return words;
    }
}
