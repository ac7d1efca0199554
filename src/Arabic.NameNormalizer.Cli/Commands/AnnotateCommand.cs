using System.CommandLine;
using Arabic.NameNormalizer.Cli.IO;
using Arabic.NameNormalizer.Cli.Lines;

namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>Lists the names in a text and leaves the text alone.</summary>
internal static class AnnotateCommand
{
    public static Command Create(SharedOptions shared)
    {
        var text = new TextOptions(shared);
        var command = new ExampleCommand("annotate", "List the names in a text, a JSON line for each mention.",
            """
            arabic-names annotate article.txt
            arabic-names annotate --documents line < news.txt | jq -r .entity | sort | uniq -c
            """);
        text.AddTo(command);
        command.SetAction(parsed => Run(parsed, text));
        return command;
    }

    private static int Run(ParseResult parsed, TextOptions text)
    {
        var output = parsed.InvocationConfiguration.Output;
        using var input = TextInput.Open(text.File(parsed), text.Unit(parsed), output.Flush);
        var normalizer = text.Normalizer(parsed);

        long start = 0;
        input.ReadByteOrderMark();
        while (input.NextDocuments() is { Count: > 0 } documents)
        {
            // The library works on many documents at once only to rewrite them, which finds the same mentions.
            foreach (var (document, result) in documents.Zip(normalizer.RewriteAll(documents)))
            {
                foreach (var mention in result.Mentions) output.WriteLine(MentionLine.From(mention, start).ToJson());
                start += document.Length;
            }
        }
        return ExitCodes.Success;
    }
}
