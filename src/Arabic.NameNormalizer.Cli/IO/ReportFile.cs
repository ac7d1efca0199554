namespace Arabic.NameNormalizer.Cli.IO;

/// <summary>A file of JSON lines that is written beside the output.</summary>
internal static class ReportFile
{
    /// <summary>Creates it.</summary>
    /// <exception cref="InputException">It cannot be written, or it is the input.</exception>
    public static TextWriter Create(string path, string input)
    {
        if (Directory.Exists(path)) throw new InputException($"{path}: is a directory");
        if (IsSame(path, input == InputFile.StandardInput ? "/dev/stdin" : input))
            throw new InputException($"{path}: the report would overwrite the input");

        // The input is open with a shared lock: asking for a lock of our own fails on a second name of the same file (a
        // hard link), and it is asked for before the file is emptied.
        return InputFile.Guarded(path, () => StandardStreams.Writer(
            new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0)));
    }

    private static bool IsSame(string report, string input)
    {
        if (!File.Exists(report) || !File.Exists(input)) return false;
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return string.Equals(Target(report), Target(input), comparison);
    }

    private static string Target(string path) =>
        Path.GetFullPath(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);
}
