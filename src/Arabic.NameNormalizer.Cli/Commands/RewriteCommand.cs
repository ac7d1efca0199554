using System.CommandLine;
using Arabic.NameNormalizer.Cli.Documents;
using Arabic.NameNormalizer.Cli.IO;
using Arabic.NameNormalizer.Cli.Lines;

namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>Puts the names of a text right.</summary>
internal static class RewriteCommand
{
    public static Command Create(SharedOptions shared)
    {
        var text = new TextOptions(shared);
        var report = new Option<string?>("--report")
        {
            Description = "Write a JSON line for each change to this file.",
            HelpName = "FILE",
        };
        report.Validators.Add(OptionParsing.RejectEmpty);
        report.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value == InputFile.StandardInput))
                result.AddError("--report needs a file: standard output has the text.");
        });

        var command = new ExampleCommand("rewrite", "Write a text with its names put right.",
            """
            arabic-names rewrite article.txt > article.fixed.txt
            arabic-names rewrite --documents line --report changes.jsonl < news.txt
            arabic-names rewrite --documents json:title,article.body --jobs 4 news.jsonl > news.fixed.jsonl
            """);
        text.AddTo(command);
        command.Add(report);
        command.SetAction(parsed => Run(parsed, text, parsed.GetValue(report)));
        return command;
    }

    private static int Run(ParseResult parsed, TextOptions text, string? reportPath)
    {
        var output = parsed.InvocationConfiguration.Output;
        using var input = text.OpenInput(parsed);
        var run = text.Run(parsed, input);
        using var report = reportPath is null ? null : ReportFile.Create(reportPath, text.File(parsed));

        long originalStart = 0, rewrittenStart = 0;
        if (input.ReadByteOrderMark()) output.Write('\uFEFF');
        return run.Run(Write, Flush);

        void Write(EditedDocument document)
        {
            output.Write(document.Text);
            foreach (var change in document.Changes)
                report?.WriteLine(ChangeLine.From(change, originalStart, rewrittenStart).ToJson());
            originalStart += document.OriginalLength;
            rewrittenStart += document.Text.Length;
        }

        void Flush()
        {
            output.Flush();
            report?.Flush();
        }
    }
}
