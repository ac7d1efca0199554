using Arabic.NameNormalizer.Quality.Sets;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Arabic.NameNormalizer.Quality.Matchers;

/// <summary>Lucene.NET's fuzzy query, two edits, over whole names as terms.</summary>
internal sealed class LuceneMatcher : IMatcher, IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string Form = "form";
    private const int Edits = 2;

    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly string[] _ids;

    public LuceneMatcher(IReadOnlyList<TableName> table)
    {
        using var analyzer = new KeywordAnalyzer();
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(Version, analyzer)))
            foreach (var name in table)
                writer.AddDocument([new StringField(Form, PlainFold.Of(name.Form), Field.Store.NO)]);
        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader);
        _ids = [.. table.Select(name => name.Id)];
    }

    public string Name => "Lucene.NET fuzzy, 2 edits";

    public int Rank(string query, Span<Ranked> best)
    {
        var fuzzy = new FuzzyQuery(new Term(Form, PlainFold.Of(query)), Edits);
        var hits = _searcher.Search(fuzzy, 2 * best.Length).ScoreDocs;
        return BestOf.Distinct(hits.Select(hit => new Ranked(_ids[hit.Doc], hit.Score)), best);
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }
}
