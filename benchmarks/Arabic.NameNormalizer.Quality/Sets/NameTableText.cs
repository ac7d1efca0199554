using System.Text;

namespace Arabic.NameNormalizer.Quality.Sets;

/// <summary>Names as a table that the library reads.</summary>
internal static class NameTableText
{
    public const string Header = "id\tcanonical";

    public static string Of(IEnumerable<TableName> names)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var (id, form) in names) text.Append(id).Append('\t').Append(form).Append('\n');
        return text.ToString();
    }
}
