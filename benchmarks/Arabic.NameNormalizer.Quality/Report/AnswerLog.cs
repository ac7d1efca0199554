using System.Globalization;
using System.Text;
using Arabic.NameNormalizer.Quality.Frozen;
using Arabic.NameNormalizer.Quality.Metrics;

namespace Arabic.NameNormalizer.Quality.Report;

/// <summary>Every answer of the library, for whoever wants to know which ones are wrong.</summary>
internal sealed class AnswerLog
{
    private readonly StringBuilder _rows = new("kind\tquery\tright\trank\tfirst\tscore\n");

    /// <summary>Adds answers to queries of one kind.</summary>
    public void Add(string kind, IEnumerable<Answer> answers)
    {
        foreach (var answer in answers)
        {
            var right = answer.Name.RightId ?? FrozenCase.Nobody;
            _rows.Append(CultureInfo.InvariantCulture, $"{kind}\t{answer.Name.Query}\t{right}\t{answer.Rank}\t");
            _rows.Append(CultureInfo.InvariantCulture, $"{answer.First?.Id}\t{answer.First?.Score:0.000}\n");
        }
    }

    public void Write(string path) => File.WriteAllText(path, _rows.ToString());
}
