using System.CommandLine;

namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>A command whose help shows how it is used.</summary>
internal sealed class ExampleCommand(string name, string description, string examples) : Command(name, description)
{
    /// <summary>A command line on each line.</summary>
    public string Examples => examples;
}
