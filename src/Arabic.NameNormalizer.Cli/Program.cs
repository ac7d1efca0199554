using Arabic.NameNormalizer.Cli;
using Arabic.NameNormalizer.Cli.IO;

// UTF-8 whatever the locale says: a terminal that shows Arabic at all shows it so.
using var error = StandardStreams.OpenError();
return CommandLine.Run(args, error);
