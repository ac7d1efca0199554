namespace Arabic.NameNormalizer.Cli;

/// <summary>What a run ends with.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>Something is wrong with the input, a table or a file to be written.</summary>
    public const int Failure = 1;

    /// <summary>The command line itself is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl-C, as shells count it.</summary>
    public const int Interrupted = 130;

    /// <summary>Somebody asked the process to end, as shells count it.</summary>
    public const int Terminated = 143;
}
