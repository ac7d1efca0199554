namespace Arabic.NameNormalizer.Cli.IO;

/// <summary>A file that cannot be used, in words for the user.</summary>
internal sealed class InputException(string message) : Exception(message);
