using System.CommandLine;
using Arabic.NameNormalizer.Cli.Documents;
using Arabic.NameNormalizer.Cli.IO;

namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>What the commands on running text have in common.</summary>
internal sealed class TextOptions(SharedOptions shared)
{
    private readonly Argument<string?> _file = new("FILE")
    {
        Description = "The text, in UTF-8; - or nothing for standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<DocumentFormat> _documents = new("--documents")
    {
        Description = "What one document is: evidence in one says nothing about another. A paragraph ends at a blank line, "
            + "separator:TEXT at a line that is TEXT; json:FIELD reads JSON lines and edits the texts named (title,article.body). "
            + "[default: file]",
        HelpName = DocumentFormat.Values,
        CustomParser = OptionParsing.Documents,
        DefaultValueFactory = _ => new DocumentFormat(DocumentUnit.File),
    };

    private readonly Option<int> _jobs = new("--jobs")
    {
        Description = "How many documents to work on at once. [default: the number of processors]",
        HelpName = "N",
        CustomParser = OptionParsing.Count,
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<string?> _markup = OptionParsing.OneOf("--markup",
        "What the text is written in: html for HTML and XML, whose tags, scripts and references are left alone. [default: none]",
        "none", "html");

    private readonly Option<bool> _quiet = new("--quiet")
    {
        Description = "Show no progress on the terminal.",
    };

    private readonly Option<bool> _unifySpelling = new("--unify-spelling")
    {
        Description = "Also unify customary spellings (hamza, final yeh, teh marbuta).",
    };

    private readonly Option<bool> _listedOnly = new("--listed-only")
    {
        Description = "Find names only in spellings that a table lists: several times faster.",
    };

    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_documents);
        command.Add(_listedOnly);
        command.Add(_unifySpelling);
        command.Add(_markup);
        command.Add(_jobs);
        command.Add(_quiet);
    }

    public string File(ParseResult parsed) => parsed.GetValue(_file) ?? InputFile.StandardInput;

    /// <summary>Opens the input, whose documents are then asked for.</summary>
    public TextInput OpenInput(ParseResult parsed) => TextInput.Open(File(parsed), Format(parsed));

    /// <summary>Sets the run over all documents up.</summary>
    public DocumentRun Run(ParseResult parsed, TextInput input)
    {
        var normalizer = shared.NormalizerForText(parsed, options =>
        {
            options.UnifySpelling = parsed.GetValue(_unifySpelling);
            options.FindUnlisted = !parsed.GetValue(_listedOnly);
            options.Markup = Markup(parsed);
        });
        // Reading the tables leaves several times their size behind, and a long run would carry it to the end.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        var editor = DocumentEditor.Create(normalizer, Format(parsed), input.Name);
        var progress = new Progress(Terminal(parsed), TimeProvider.System);
        return new DocumentRun(input, editor, parsed.GetValue(_jobs), progress, parsed.InvocationConfiguration.Error);
    }

    private DocumentFormat Format(ParseResult parsed) => parsed.GetValue(_documents)! with { Markup = Markup(parsed) };

    private TextMarkup Markup(ParseResult parsed) => parsed.GetValue(_markup) == "html" ? TextMarkup.Html : TextMarkup.None;

    /// <summary>Where progress is shown: a terminal that does not show the output itself.</summary>
    private TextWriter? Terminal(ParseResult parsed) =>
        parsed.GetValue(_quiet) || Console.IsErrorRedirected || !Console.IsOutputRedirected
            ? null
            : parsed.InvocationConfiguration.Error;
}
