using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tests.Support;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Deciding;

public sealed class ResolveTests
{
    private static readonly GoldenTable Table = GoldenTable.Load("resolve.tsv");

    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Resolves_as_listed(string name)
    {
        var row = Table[name];
        var answer = Normalizers.Of(row["table"]).Resolve(row["text"]);
        var best = answer.Candidates.Count == 0 ? "-" : row["best"] == "?" ? "?" : answer.Candidates[0].Entity.Id;
        Assert.Equal((row["outcome"], row["best"] == "?" ? best : row["best"]), (answer.Outcome.ToString(), best));
    }

    [Fact]
    public void Every_form_of_the_packs_is_found_by_its_own_surface() => Assert.All(
        Texts.Tables.Forms.Where(form => form.Policy != AliasPolicy.Never), form => Assert.Contains(form.Entity.Id,
            ArabicNameNormalizer.Default.Resolve(form.Surface, 50).Candidates.Select(candidate => candidate.Entity.Id)));

    [Fact]
    public void Every_full_canonical_form_matches_with_certainty() => Assert.All(ArabicNameNormalizer.Default.Entities, entity =>
    {
        var answer = ArabicNameNormalizer.Default.Resolve(entity.Canonical);
        Assert.Equal((ResolutionOutcome.Matched, entity.Id, 1.0, NoiseKind.None),
            (answer.Outcome, answer.Entity?.Id, answer.Score, answer.Candidates[0].Noise));
    });

    [Fact]
    public void An_answer_holds_what_it_promises() => Gen.Select(AnyName, Gen.Int[1, 12]).Sample((name, most) =>
    {
        var names = ArabicNameNormalizer.Default;
        var answer = names.Resolve(name, most);
        var scores = answer.Candidates.Select(candidate => candidate.Score).ToList();
        Assert.InRange(scores.Count, 0, most);
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.All(scores, score => Assert.InRange(score, 0, 1));
        Assert.Equal(scores.Count, answer.Candidates.Select(candidate => candidate.Entity).Distinct().Count());
        Assert.Same(name, answer.Input);
        Assert.Equal(answer.Outcome == ResolutionOutcome.Matched, answer.IsMatch);
        Assert.Equal(answer.IsMatch ? answer.Candidates[0].Entity.Canonical : null, answer.Canonical);
        Assert.Equal(scores.FirstOrDefault(), answer.Score);
        if (answer.IsMatch)
        {
            Assert.True(answer.Score >= names.AcceptScore);
            if (scores.Count > 1) Assert.True(scores[0] - scores[1] >= ArabicNameNormalizerOptions.DefaultAmbiguityMargin);
        }
        foreach (var candidate in answer.Candidates)
        {
            // A short form that is also a word or a common surname is exact and not sure.
            var isSure = candidate.Noise == NoiseKind.None && candidate.MatchedForm == candidate.Entity.Canonical;
            Assert.True(candidate.Score == 1 ? candidate.Noise == NoiseKind.None : !isSure, candidate.ToString());
            if (candidate.Noise == NoiseKind.Fuzzy) Assert.Null(candidate.Form.Rival);
            Assert.NotEmpty(candidate.Evidence);
            Assert.NotEmpty(candidate.Replacement);
        }
    }, iter: Tries.Of(3000));

    [Fact]
    public void Fewer_candidates_do_not_change_the_outcome() => AnyName.Sample(name =>
    {
        var all = ArabicNameNormalizer.Default.Resolve(name, 100);
        for (var most = 1; most <= 3; most++)
        {
            var some = ArabicNameNormalizer.Default.Resolve(name, most);
            Assert.Equal(all.Outcome, some.Outcome);
            Assert.Equal(all.Candidates.Take(most), some.Candidates);
        }
    }, iter: Tries.Of(1000));

    [Fact]
    public void The_span_overload_agrees_with_the_string_overload() => AnyName.Sample(name =>
    {
        var buffer = new NameCandidate[5];
        var outcome = ArabicNameNormalizer.Default.Resolve(name.AsSpan(), buffer, out var count);
        var answer = ArabicNameNormalizer.Default.Resolve(name);
        Assert.Equal(answer.Outcome, outcome);
        Assert.Equal(answer.Candidates, buffer.Take(count));
        Assert.Equal(outcome, ArabicNameNormalizer.Default.Resolve(name.AsSpan(), default, out var none));
        Assert.Equal(0, none);
    }, iter: Tries.Of(2000));

    [Fact]
    public void Marks_and_invisible_characters_change_nothing() => Gen.Select(Texts.Surface, Gen.Select(Gen.Int[1, 1000],
            Gen.Char["\u0640\u064E\u0651\u0652\u0670\u200C\u200D\u00AD\u061C\u200F"]).Array[1, 8])
        .Sample((surface, marks) =>
        {
            // Behind a letter: a mark between two words would be a word.
            var noisy = marks.Aggregate(surface, (name, mark) =>
            {
                var at = mark.Item1 % name.Length;
                return name[at] == ' ' || !char.IsLetter(name[at]) ? name : name.Insert(at + 1, mark.Item2.ToString());
            });
            var (expected, actual) = (ArabicNameNormalizer.Default.Resolve(surface), ArabicNameNormalizer.Default.Resolve(noisy));
            Assert.Equal(expected.Outcome, actual.Outcome);
            Assert.Equal(expected.Candidates, actual.Candidates);
        }, iter: Tries.Of(2000));

    [Fact]
    public void A_very_long_name_is_no_match()
    {
        var long512 = "حفتر" + new string('\u064E', 508);
        Assert.Equal(ResolutionOutcome.Matched, ArabicNameNormalizer.Default.Resolve(long512).Outcome);
        Assert.Equal(ResolutionOutcome.NoMatch, ArabicNameNormalizer.Default.Resolve(long512 + "\u064E").Outcome);
        Assert.Equal(ResolutionOutcome.NoMatch, ArabicNameNormalizer.Default.Resolve(new string('ب', 512)).Outcome);
        Assert.Equal(ResolutionOutcome.NoMatch, ArabicNameNormalizer.Default.Resolve(new string('\uFDF2', 512)).Outcome);
        Assert.Empty(ArabicNameNormalizer.Default.Resolve(new string('ب', 5_000_000)).Candidates);
    }

    [Fact]
    public void A_listed_name_is_answered_without_allocating()
    {
        var names = Texts.Tables.Forms.Where(form => form.Policy != AliasPolicy.Never).Select(form => form.Surface).Take(300)
            .Append("خَلِيفَة حَفـــتَر").Append("").ToArray();
        var buffer = new NameCandidate[5];
        Assert.Equal(0, Allocations.Of(() =>
        {
            foreach (var name in names) ArabicNameNormalizer.Default.Resolve(name.AsSpan(), buffer, out _);
        }));
    }

    [Fact]
    public void Many_names_are_answered_as_each_of_them() => AnyName.Array[0, 40].Sample(names =>
    {
        var answers = ArabicNameNormalizer.Default.ResolveAll(names);
        Assert.Equal(names, answers.Select(answer => answer.Input));
        Assert.Equal(names.Select(name => ArabicNameNormalizer.Default.Resolve(name).ToString()), answers.Select(answer => answer.ToString()));
    }, iter: 50);

    [Fact]
    public void The_thresholds_move_the_outcome()
    {
        static ResolutionOutcome Outcome(double accept, double margin) => ArabicNameNormalizer.Create(options =>
        {
            options.AcceptScore = accept;
            options.AmbiguityMargin = margin;
        }).Resolve("بيتر").Outcome;
        Assert.Equal(ResolutionOutcome.Matched, Outcome(0.5, 0));
        Assert.Equal(ResolutionOutcome.Ambiguous, Outcome(0.51, 0));
        Assert.Equal(ResolutionOutcome.Ambiguous, Outcome(1, 1));
    }

    [Fact]
    public void An_explanation_names_the_stages_and_gives_the_answer() => AnyName.Sample(name =>
    {
        var explanation = ArabicNameNormalizer.Default.Explain(name);
        Assert.Equal(ArabicNameNormalizer.Default.Resolve(name).ToString(), explanation.Resolution.ToString());
        Assert.Equal("folding", explanation.Steps[0].Stage);
        Assert.All(explanation.Steps, step => Assert.NotEmpty(step.Detail));
        if (name.Length <= NameLimits.QueryLength)
            Assert.Contains(explanation.Resolution.Outcome.ToString(), explanation.Steps[^1].Detail, StringComparison.Ordinal);
    }, iter: 500);

    [Fact]
    public void Misuse_is_an_exception()
    {
        var names = ArabicNameNormalizer.Default;
        Assert.Throws<ArgumentNullException>("name", () => names.Resolve(null!));
        Assert.Throws<ArgumentNullException>("name", () => names.Resolve(null!, 1));
        Assert.Throws<ArgumentOutOfRangeException>("maxCandidates", () => names.Resolve("سرت", 0));
        Assert.Throws<ArgumentNullException>("name", () => names.Explain(null!));
        Assert.Throws<ArgumentNullException>(() => names.ResolveAll(null!));
        Assert.Throws<ArgumentNullException>(() => names.ResolveAll(["سرت", null!]));
        Assert.Throws<ArgumentNullException>("text", () => names.FindMentions(null!));
        Assert.Throws<ArgumentNullException>(() => names.Rewrite(null!));
        Assert.Throws<ArgumentNullException>(() => names.RewriteAll([null!]));
        Assert.Throws<ArgumentNullException>("configure", () => ArabicNameNormalizer.Create(null!));
        Assert.Throws<ArgumentNullException>("configure", () => ArabicNameNormalizer.Check(null!));
        Assert.Throws<ArgumentException>(() => ArabicNameNormalizer.Create(options => options.Packs.Add("atlantis")));
        Assert.Throws<ArgumentException>(() => ArabicNameNormalizer.Create(options => options.AddTableFile("")));
        Assert.Throws<ArgumentNullException>(() => ArabicNameNormalizer.Create(options => options.AddTable("t", null!)));
        foreach (var value in new[] { -0.01, 1.01, double.NaN, double.PositiveInfinity })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => ArabicNameNormalizer.Create(options => options.AcceptScore = value));
            Assert.Throws<ArgumentOutOfRangeException>(() => ArabicNameNormalizer.Create(options => options.AmbiguityMargin = value));
        }
    }

    private static Gen<string> AnyName { get; } = Gen.OneOf(Texts.Surface, Texts.NoisyName, Texts.Word, Texts.Anything);
}
