using System.CommandLine;
using Arabic.NameNormalizer.Cli.IO;

namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>The options of every command: which tables to use, and how sure to be.</summary>
internal sealed class SharedOptions
{
    private readonly Option<string[]> _tables = new("--table")
    {
        Description = "A TSV or CSV table of names to use as well; may be repeated.",
        HelpName = "FILE",
        Recursive = true,
    };

    private readonly Option<bool> _noBuiltIn = new("--no-builtin")
    {
        Description = "Leave the built-in tables out.",
        Recursive = true,
    };

    private readonly Option<string[]> _packs = new("--pack")
    {
        Description = "Of the built-in tables, use only this pack: "
            + $"{string.Join(", ", ArabicNameNormalizerOptions.BuiltInPacks)}; may be repeated.",
        HelpName = "NAME",
        Recursive = true,
    };

    private readonly Option<string?> _index = new("--index")
    {
        Description = "Use a compiled index that 'table build' wrote, in place of all tables.",
        HelpName = "FILE",
        Recursive = true,
    };

    private readonly Option<double?> _minScore = new("--min-score")
    {
        Description = FormattableString.Invariant(
            $"The score, from 0 to 1, that an answer needs. [default: {ArabicNameNormalizerOptions.DefaultAcceptScore}]"),
        HelpName = "X",
        Recursive = true,
        CustomParser = OptionParsing.Probability,
    };

    private readonly Option<double?> _maxErrorRate = new("--max-error-rate")
    {
        Description = "The share of wrong answers, from 0 to 1, put up with among those to spellings that no table lists; 0.01: 1 in 100. [default: 1 less the score an answer needs]",
        HelpName = "X",
        Recursive = true,
        CustomParser = OptionParsing.Share,
    };

    private readonly Option<string?> _channel = new("--channel")
    {
        Description = "Weigh unlisted spellings by this table, which 'train' wrote, in place of the built-in one.",
        HelpName = "FILE",
        Recursive = true,
    };

    public SharedOptions()
    {
        _channel.Validators.Add(OptionParsing.RejectEmpty);
        _tables.Validators.Add(OptionParsing.RejectEmpty);
        _index.Validators.Add(OptionParsing.RejectEmpty);
        _index.Validators.Add(result =>
        {
            if (result.GetValue(_noBuiltIn) || result.GetValue(_tables) is { Length: > 0 } || result.GetValue(_packs) is { Length: > 0 })
                result.AddError("--index holds its tables: it excludes --table, --pack and --no-builtin.");
        });
        _packs.Validators.Add(result =>
        {
            OptionParsing.RequireKnown(
                result, ArabicNameNormalizerOptions.BuiltInPacks, "pack", "the built-in packs are");
            if (result.GetValue(_noBuiltIn)) result.AddError("--no-builtin and --pack exclude each other.");
        });
    }

    public void AddTo(RootCommand root)
    {
        root.Add(_tables);
        root.Add(_noBuiltIn);
        root.Add(_packs);
        root.Add(_index);
        root.Add(_minScore);
        root.Add(_maxErrorRate);
        root.Add(_channel);
    }

    /// <summary>The least score to list: what was asked for, or the least that the normalizer answers at.</summary>
    public double LeastListed(ParseResult parsed, ArabicNameNormalizer normalizer) =>
        parsed.GetValue(_minScore) ?? Math.Min(normalizer.AcceptScore, 1 - normalizer.MaxErrorRate);

    /// <summary>Sets the tables up, and makes sure that their files exist.</summary>
    /// <exception cref="InputException">One does not, or a compiled index is named, whose rows nobody can read.</exception>
    public Action<ArabicNameNormalizerOptions> Tables(ParseResult parsed)
    {
        if (parsed.GetValue(_index) is { } index) throw new InputException($"{index}: a compiled index has no rows; name its tables instead");
        var files = parsed.GetValue(_tables) ?? [];
        foreach (var file in files) InputFile.Require(file);
        return options =>
        {
            if (parsed.GetValue(_noBuiltIn)) options.Packs.Clear();
            if (parsed.GetValue(_packs) is { Length: > 0 } packs) options.Packs.IntersectWith(packs);
            foreach (var file in files) options.AddTableFile(file);
        };
    }

    /// <summary>A normalizer for single names, where the least score only filters what is listed.</summary>
    /// <remarks>A higher threshold than usual is one of acceptance too; a lower one must not make matches of near misses.</remarks>
    public ArabicNameNormalizer NormalizerForNames(ParseResult parsed) =>
        Create(parsed, Math.Max(parsed.GetValue(_minScore) ?? 0, ArabicNameNormalizerOptions.DefaultAcceptScore));

    /// <summary>A normalizer for text, where the least score is the threshold of acceptance.</summary>
    public ArabicNameNormalizer NormalizerForText(ParseResult parsed, Action<ArabicNameNormalizerOptions> configure) =>
        Create(parsed, parsed.GetValue(_minScore) ?? ArabicNameNormalizerOptions.DefaultAcceptScore, configure);

    private ArabicNameNormalizer Create(
        ParseResult parsed, double acceptScore, Action<ArabicNameNormalizerOptions>? configure = null)
    {
        var tables = parsed.GetValue(_index) is { } index ? Index(index) : Tables(parsed);
        var channel = parsed.GetValue(_channel);
        if (channel is not null) InputFile.Require(channel);
        return ArabicNameNormalizer.Create(options =>
        {
            tables(options);
            options.AcceptScore = acceptScore;
            options.ChannelFile = channel;
            if (parsed.GetValue(_maxErrorRate) is { } rate) options.MaxErrorRate = rate;
            configure?.Invoke(options);
        });
    }

    private static Action<ArabicNameNormalizerOptions> Index(string path)
    {
        InputFile.Require(path);
        return options => options.IndexFile = path;
    }
}
