using Arabic.NameNormalizer.Cli.Documents;

namespace Arabic.NameNormalizer.Cli.Tests.Documents;

public class ProgressTests
{
    private static readonly EditedDocument Document = new(10, "text", [], []);

    [Fact]
    public void A_line_is_written_now_and_then_and_taken_away()
    {
        var time = new Clock();
        var terminal = new StringWriter();
        var progress = new Progress(terminal, time);

        progress.Count(Document);
        progress.Show(1_000_000);
        Assert.Equal("", terminal.ToString());

        time.Seconds = 2;
        progress.Count(Document);
        progress.Show(5_000_000);
        progress.Show(5_000_001);
        const string line = "\r5.0 MB, 2.5 MB/s, 2 documents, 0 changes";
        Assert.Equal(line, terminal.ToString());

        progress.Finish();
        Assert.Equal($"{line}\r{new string(' ', line.Length - 1)}\r", terminal.ToString());
    }

    [Fact]
    public void A_short_run_shows_nothing()
    {
        var terminal = new StringWriter();
        var progress = new Progress(terminal, new Clock());
        progress.Show(1);
        progress.Finish();
        Assert.Equal("", terminal.ToString());
    }

    private sealed class Clock : TimeProvider
    {
        public double Seconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => (long)(Seconds * 1000);
    }
}
