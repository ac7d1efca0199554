using System.CommandLine;
using Arabic.NameNormalizer.Cli.Documents;
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
        using var input = text.OpenInput(parsed);
        var run = text.Run(parsed, input);

        long start = 0;
        input.ReadByteOrderMark();
        return run.Run(Write, output.Flush);

        void Write(EditedDocument document)
        {
            foreach (var mention in document.Mentions) output.WriteLine(MentionLine.From(mention, start).ToJson());
            start += document.OriginalLength;
        }
    }
}
