using System.Text.Json;

namespace Arabic.NameNormalizer.Cli.IO;

/// <summary>The texts of a JSON object that make a document: title, or article.body. A path goes through arrays.</summary>
internal sealed class JsonFields
{
    private const int DeepestNesting = 512;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = DeepestNesting };

    private readonly string[][] _paths;

    private JsonFields(string[][] paths) => _paths = paths;

    /// <summary>Reads paths with commas between them; <see langword="null"/> if a name is missing.</summary>
    public static JsonFields? Parse(string paths)
    {
        var parts = paths.Split(',').Select(path => path.Split('.')).ToArray();
        return parts.All(path => path.All(name => name.Length > 0)) ? new JsonFields(parts) : null;
    }

    /// <summary>Where the texts stand between their quotes, in bytes and in the order of the line.</summary>
    /// <exception cref="JsonException">The line is not one JSON object.</exception>
    public List<(int Start, int Length)> Find(ReadOnlySpan<byte> line)
    {
        var found = new List<(int, int)>();
        var reader = new Utf8JsonReader(line, Options);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("a value that is no object");
        FindInObject(ref reader, _paths, 0, found);
        reader.Read(); // fails if anything stands behind the object
        return found;
    }

    /// <summary>The paths as the user wrote them.</summary>
    public override string ToString() => string.Join(',', _paths.Select(path => string.Join('.', path)));

    private static void FindInObject(ref Utf8JsonReader reader, string[][] paths, int level, List<(int, int)> found)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string[][] next = [];
            foreach (var path in paths)
                if (path.Length > level && reader.ValueTextEquals(path[level])) next = [.. next, path];
            reader.Read();
            if (next.Length == 0) reader.Skip();
            else FindInValue(ref reader, next, level + 1, found);
        }
    }

    private static void FindInValue(ref Utf8JsonReader reader, string[][] paths, int level, List<(int, int)> found)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String when paths.Any(path => path.Length == level):
                found.Add(((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length));
                break;
            case JsonTokenType.StartObject:
                FindInObject(ref reader, paths, level, found);
                break;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    FindInValue(ref reader, paths, level, found);
                break;
        }
    }
}
