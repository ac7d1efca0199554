using Arabic.NameNormalizer.Cli.Training;
using Arabic.NameNormalizer.Training;

namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>What the command that learns was asked for.</summary>
/// <param name="Pairs">The file of pairs, or - for standard input.</param>
/// <param name="Without">The table of names to leave out.</param>
/// <param name="Output">The file to write; none for standard output.</param>
/// <param name="Model">Which model to write; none for the best.</param>
/// <param name="Folds">How many folds; 0 measures nothing.</param>
/// <param name="Seed">What the folds are dealt by.</param>
/// <param name="Source">Whose data it is.</param>
/// <param name="LatinOnly">An option that only goes with Latin spellings, if there is one.</param>
/// <param name="Table">Which table to write.</param>
/// <param name="Learn">Learns its rows from Latin spellings.</param>
/// <param name="Command">The command line, for the table's head.</param>
internal sealed record TrainSettings(
    string Pairs, string? Without, string? Output, string? Model, int Folds, int Seed, string Source, string? LatinOnly,
    TrainedTable Table, Func<List<SpellingPair>, List<string>> Learn, string Command);
