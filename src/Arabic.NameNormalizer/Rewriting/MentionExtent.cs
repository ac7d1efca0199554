using Arabic.NameNormalizer.Tokens;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Rewriting;

/// <summary>Settles which part of the text a mention covers, and what it should read, proclitics considered.</summary>
/// <remarks>
/// 1. A conjunction or preposition stays outside the mention, as it is.
/// 2. An article that the text puts before the name belongs to the mention: the right form has its own article or none.
/// 3. Where the letter lam meets an article they melt into لل, so that the lam belongs to the mention as well.
/// </remarks>
internal static class MentionExtent
{
    /// <summary>Where the mention starts, and the full text of what should stand there.</summary>
    public static (int Start, string Right) Of(Reading reading, string target)
    {
        var first = reading.Hit.First;
        if (first.Proclitic is not { } proclitic) return (first.NameStart, target);
        var keepsLam = proclitic.Keep.Length > 0 && proclitic.Keep[proclitic.Keep.Length - 1] == 'ل';
        if (keepsLam && (proclitic.HasArticle || Article.IsBefore(target.AsSpan())))
            return (first.KeepLast, Proclitics.AfterLam(target));
        return (proclitic.HasArticle ? first.KeepEnd : first.NameStart, target);
    }
}
