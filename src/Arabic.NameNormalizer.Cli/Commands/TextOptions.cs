using System.CommandLine;
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

    private readonly Option<string?> _documents = OptionParsing.OneOf("--documents",
        "What one document is: evidence in one says nothing about another. [default: file]", "file", "line", "paragraph");

    private readonly Option<bool> _unifySpelling = new("--unify-spelling")
    {
        Description = "Also unify customary spellings (hamza, final yeh, teh marbuta).",
    };

    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_documents);
        command.Add(_unifySpelling);
    }

    public string File(ParseResult parsed) => parsed.GetValue(_file) ?? InputFile.StandardInput;

    public ArabicNameNormalizer Normalizer(ParseResult parsed) =>
        shared.NormalizerForText(parsed, parsed.GetValue(_unifySpelling));

    public DocumentUnit Unit(ParseResult parsed) => parsed.GetValue(_documents) switch
    {
        "line" => DocumentUnit.Line,
        "paragraph" => DocumentUnit.Paragraph,
        _ => DocumentUnit.File,
    };
}
