using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Arabic.NameNormalizer.Cli;

/// <summary>Prints the version of the tool, and the hash of the built-in tables: what answers rest on.</summary>
internal sealed class DataVersion : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(DataVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        parseResult.InvocationConfiguration.Output.WriteLine($"{version} (data {ArabicNameNormalizer.Default.DataHash})");
        return ExitCodes.Success;
    }
}
