using System.Globalization;

namespace Arabic.NameNormalizer.Cli.IO;

/// <summary>An input that the user names: a file, or standard input.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    /// <summary>Opens it for reading.</summary>
    /// <exception cref="InputException">It is not there, or not readable.</exception>
    public static Stream Open(string path)
    {
        if (path == StandardInput) return Console.OpenStandardInput();
        Require(path);
        return Guarded(path, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0));
    }

    /// <summary>Makes sure that there is a file, with a message that names it.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public static void Require(string path)
    {
        if (Directory.Exists(path)) throw new InputException($"{path}: is a directory");
        if (!File.Exists(path)) throw new InputException($"{(path.Length == 0 ? "''" : path)}: no such file");
    }

    /// <summary>Does something with a file, and puts its failures in words.</summary>
    public static T Guarded<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (UnauthorizedAccessException)
        {
            throw new InputException($"{path}: permission denied");
        }
        catch (DirectoryNotFoundException)
        {
            throw new InputException($"{path}: no such directory");
        }
        catch (IOException e)
        {
            throw new InputException($"{path}: {e.Message}");
        }
    }

    /// <summary>What messages call an input.</summary>
    public static string NameOf(string path) => path == StandardInput ? "standard input" : path;

    /// <summary>What to tell the user of bytes that are not UTF-8.</summary>
    public static InputException NotUtf8(string path, InvalidUtf8Exception e)
    {
        var encoding = e.IsUtf16 ? "UTF-16" : "WINDOWS-1256";
        return new InputException(string.Create(CultureInfo.InvariantCulture,
            $"{NameOf(path)}: not UTF-8 at byte offset {e.Offset}, line {e.Line}; convert it first: iconv -f {encoding} -t UTF-8"));
    }
}
