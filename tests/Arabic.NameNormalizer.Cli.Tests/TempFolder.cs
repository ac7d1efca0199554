using System.Text;

namespace Arabic.NameNormalizer.Cli.Tests;

/// <summary>A folder for the files of one test.</summary>
public sealed class TempFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("arabic-names-tests-").FullName;

    public string PathOf(string name) => Path.Combine(_path, name);

    public string Write(string name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
