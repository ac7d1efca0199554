using System.Text.Json;

namespace Arabic.NameNormalizer.Cli.Tests.Commands;

/// <summary>What the option --documents takes for a document.</summary>
public sealed class DocumentsTests : IDisposable
{
    private const string Alias = SampleTable.Alias;
    private const string Canonical = SampleTable.Canonical;
    private const string Needy = SampleTable.NeedyAlias;
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("separator:---", $"وصل {Canonical}\n---\nعاد {Needy}\n", $"وصل {Canonical}\n---\nعاد {Needy}\n")]
    [InlineData("separator:---", $"وصل {Canonical}\n --- \nعاد {Needy}\n", $"وصل {Canonical}\n --- \nعاد {Canonical}\n")]
    [InlineData($"separator:{Alias}", $"{Alias}\n{Alias} قال\r\n{Alias}\r\n{Alias}", $"{Alias}\n{Canonical} قال\r\n{Alias}\r\n{Alias}")]
    [InlineData("json:t", $$"""{"t":"{{Canonical}}"}""" + "\n" + $$"""{"t":"{{Needy}}"}""", $$"""{"t":"{{Canonical}}"}""" + "\n" + $$"""{"t":"{{Needy}}"}""")]
    [InlineData("json:t,b", $$"""{"t":"{{Canonical}}","b":"{{Needy}}"}""", $$"""{"t":"{{Canonical}}","b":"{{Canonical}}"}""")]
    public void Evidence_and_changes_stay_in_the_document(string documents, string text, string expected) =>
        Assert.Equal(expected, Rewrite(text, "--documents", documents).Succeeded().Output);

    [Theory]
    [InlineData("""{"t":"قال A","u":"A"}""", """{"t":"قال C","u":"A"}""")]
    [InlineData("""  { "u" : [1.50, 1e3, {"t":"A"}] , "t"  :  "A" }  """, """  { "u" : [1.50, 1e3, {"t":"A"}] , "t"  :  "C" }  """)]
    [InlineData("""{"t":"\u0642\u0627\u0644 \"A\"\n\t\/\ud83d\ude00\ud800 A"}""", """{"t":"\u0642\u0627\u0644 \"C\"\n\t\/\ud83d\ude00\ud800 C"}""")]
    [InlineData("""{"t":"😀A😀","t":"A"}""", """{"t":"😀C😀","t":"C"}""")]
    [InlineData("""{"t":null,"a":{"b":""}}""", """{"t":null,"a":{"b":""}}""")]
    [InlineData("""{"t":["A",1,["A"],{"t":"A"}]}""", """{"t":["C",1,["C"],{"t":"A"}]}""")]
    [InlineData("""{"a":{"b":"A","c":"A"},"b":"A"}""", """{"a":{"b":"C","c":"A"},"b":"A"}""")]
    [InlineData("""{"a":[{"b":"A"},{"b":"A"}]}""", """{"a":[{"b":"C"},{"b":"C"}]}""")]
    [InlineData("""{"t":""}""", """{"t":""}""")]
    [InlineData("""{"t":"A","A":"A"}""", """{"t":"C","A":"A"}""")]
    public void Of_a_JSON_line_only_the_mentions_change(string line, string expected)
    {
        var text = $"{WithNames(line)}\r\n\n{WithNames(line)}";
        Assert.Equal(
            $"{WithNames(expected)}\r\n\n{WithNames(expected)}",
            Rewrite(text, "--documents", "json:t,a.b").Succeeded().Output);

        static string WithNames(string text) => text.Replace("A", Alias, StringComparison.Ordinal).Replace("C", Canonical, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mention_in_codes_stays_in_codes()
    {
        var text = $$"""{"t":"{{Codes(Alias)}} \u0642 {{Alias}}"}""" + "\n";
        var report = _folder.PathOf("report.jsonl");

        var output = Rewrite(text, "--documents", "json:t", "--report", report).Succeeded().Output;

        Assert.Equal($$"""{"t":"{{Codes(Canonical)}} \u0642 {{Canonical}}"}""" + "\n", output);
        var changes = File.ReadAllLines(report).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal([Alias, Alias], changes.Select(change => change.GetProperty("surface").GetString()));
        Assert.Equal(Codes(Alias), changes[0].GetProperty("originalText").GetString());
        Assert.Equal(Codes(Canonical), changes[0].GetProperty("rewrittenText").GetString());
        Assert.False(changes[1].TryGetProperty("originalText", out _));
        Assert.Equal(text, Undone(output, changes));
    }

    [Theory]
    [InlineData("{\"t\":1}\n[]\n", "line 2 is not a JSON object")]
    [InlineData("{\"t\":1}\n\n{\"t\":\"\n", "line 3 is not a JSON object")]
    [InlineData("{\"t\":1}\n{\"t\":1} {}\n", "line 2 is not a JSON object")]
    [InlineData("{\"t\":1}\n{\"t\":\"\\x\"}\n", "line 2 is not a JSON object")]
    public void A_line_that_is_no_object_is_placed_and_what_came_before_is_written(string text, string message)
    {
        var result = Rewrite(text, "--documents", "json:t").Failed(1, "standard input: ", message, "jq -c");
        Assert.StartsWith("{\"t\":1}\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_no_line_has_is_mentioned()
    {
        var result = Rewrite("{\"t\":1}\n", "--documents", "json:text,a.b");
        Assert.Equal((0, "{\"t\":1}\n"), (result.ExitCode, result.Output));
        Assert.Contains("no line has a text at text,a.b", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotations_have_their_place_in_the_line()
    {
        var text = "{\"u\":\"😀\"}\n" + $$"""{"u":"😀","t":"\"{{Codes(Alias)}}\""}""";
        var mention = Assert.Single(Tool.RunText(text, ["annotate", .. SampleTable.Options(_folder), "--documents", "json:t"]).Succeeded().Json);
        Assert.Equal(Alias, mention.GetProperty("surface").GetString());
        Assert.Equal(Codes(Alias), text.Substring(mention.GetProperty("start").GetInt32(), mention.GetProperty("length").GetInt32()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Random_lines_are_edited_as_a_parser_sees_them(int seed)
    {
        var random = new Random(seed);
        var lines = Enumerable.Range(0, 400).Select(_ => RandomObject(random)).ToArray();

        var output = Rewrite(string.Join("\n", lines), "--documents", "json:t,a.b", "--jobs", "3").Succeeded().Output.Split('\n');

        Assert.Equal(lines.Length, output.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            using var before = JsonDocument.Parse(lines[i]);
            using var after = JsonDocument.Parse(output[i]);
            Assert.Equal(Texts(before).Select(text => text.Replace(Alias, Canonical, StringComparison.Ordinal)), Texts(after));
            Assert.Equal(before.RootElement.GetProperty("u").GetRawText(), after.RootElement.GetProperty("u").GetRawText());
        }

        static IEnumerable<string> Texts(JsonDocument line) =>
            [line.RootElement.GetProperty("t").GetString()!, line.RootElement.GetProperty("a")[0].GetProperty("b").GetString()!];
    }

    private static string RandomObject(Random random)
    {
        string[] pieces = [Alias, Codes(Alias), "\\n", "\\\"", "\\\\", "😀", "\\u0020", "قال", " ", "\\/", "\\t", "x"];
        return $$"""{"u":"{{Text()}}", "t" :"{{Text()}}","a":[{"b":"{{Text()}}"},1.0]}""";

        string Text() => string.Join(' ', Enumerable.Range(0, random.Next(8)).Select(_ => pieces[random.Next(pieces.Length)]));
    }

    private static string Undone(string output, List<JsonElement> changes)
    {
        foreach (var change in Enumerable.Reverse(changes))
        {
            var original = change.TryGetProperty("originalText", out var raw) ? raw : change.GetProperty("surface");
            var start = change.GetProperty("rewrittenStart").GetInt32();
            output = output.Remove(start, change.GetProperty("rewrittenLength").GetInt32()).Insert(start, original.GetString()!);
        }
        return output;
    }

    private static string Codes(string text) => string.Concat(text.Select(c => $"\\u{(int)c:x4}"));

    private ToolResult Rewrite(string input, params string[] arguments) =>
        Tool.RunText(input, ["rewrite", .. SampleTable.Options(_folder), .. arguments]);
}
