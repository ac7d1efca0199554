using System.Text;
using Arabic.NameNormalizer.Rewriting;
using Arabic.NameNormalizer.Tests.Support;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Rewriting;

public sealed class ChangeCompositionTests
{
    private static readonly NameCandidate Anybody = new(Texts.Tables.Forms[0], 1, NoiseKind.Unspecified);

    /// <summary>Where to change a text: gap before, length, replacement.</summary>
    private static readonly Gen<(int Gap, int Length, string By)[]> Plan =
        Gen.Select(Gen.Int[0, 4], Gen.Int[1, 4], Gen.String[Gen.Char["xyz"], 1, 5]).Array[0, 6];

    [Fact]
    public void Two_rewrites_become_one() => Gen.Select(Gen.String[Gen.Char["abc"], 0, 30], Plan, Plan).Sample((text, one, two) =>
    {
        var first = Rewritten(text, one);
        var second = Rewritten(first.Text, two);
        var both = ChangeComposition.Compose(text, first, second);

        Assert.Equal(second.Text, both.Text);
        Assert.Equal(text, both.Undo());
        var (original, rewritten) = (0, 0);
        foreach (var change in both.Changes)
        {
            Assert.True(change.OriginalStart >= original, "changes are in order and apart");
            Assert.Equal(text[original..change.OriginalStart], both.Text[rewritten..change.RewrittenStart]);
            Assert.Equal(change.Surface, text.Substring(change.OriginalStart, change.OriginalLength));
            Assert.Equal(change.Replacement, both.Text.Substring(change.RewrittenStart, change.RewrittenLength));
            (original, rewritten) = (change.OriginalStart + change.OriginalLength, change.RewrittenStart + change.RewrittenLength);
        }
        Assert.Equal(text[original..], both.Text[rewritten..]);
    }, iter: 5000);

    [Fact]
    public void Changes_apart_stay_apart()
    {
        var first = Rewritten("aaabbbccc", [(0, 3, "x")]);
        var both = ChangeComposition.Compose("aaabbbccc", first, Rewritten(first.Text, [(4, 3, "yy")]));
        Assert.Equal(["0→0: aaa → x", "6→4: ccc → yy"], both.Changes.Select(change => change.ToString()));
    }

    [Fact]
    public void Changes_that_overlap_become_one()
    {
        var first = Rewritten("aaabbbccc", [(0, 3, "xxx"), (3, 3, "zz")]);
        var both = ChangeComposition.Compose("aaabbbccc", first, Rewritten(first.Text, [(2, 5, "y")]));
        Assert.Equal(["0→0: aaabbbccc → xxyz"], both.Changes.Select(change => change.ToString()));
    }

    private static RewriteResult Rewritten(string text, (int Gap, int Length, string By)[] plan)
    {
        var (rewritten, changes, at) = (new StringBuilder(), new List<TextChange>(), 0);
        foreach (var (gap, length, by) in plan)
        {
            if (at + gap + length > text.Length) break;
            rewritten.Append(text, at, gap);
            var mention = new NameMention(at + gap, text.Substring(at + gap, length), by, Anybody, () => []) { Action = MentionAction.Rewrite };
            changes.Add(new TextChange(mention, rewritten.Length));
            rewritten.Append(by);
            at += gap + length;
        }
        return new RewriteResult(rewritten.Append(text, at, text.Length - at).ToString(), changes, [.. changes.Select(change => change.Mention)]);
    }
}
