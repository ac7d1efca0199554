using Arabic.NameNormalizer.Quality;
using Arabic.NameNormalizer.Quality.Report;
using Arabic.NameNormalizer.Quality.Sets;
using Arabic.NameNormalizer.Quality.TextWeights;

var root = new Options().Root(Measure);
root.Subcommands.Add(TextWeightsCommand.Make());
return root.Parse(args).Invoke();

static int Measure(Settings settings)
{
    try
    {
        var folder = settings.Set == "own" ? null : SharedSet.Folder();
        if (folder is null && settings.Set == "shared")
            return Fail($"There is no {SharedSet.Place} beside the repository; --set own works without.");
        if (folder is null && settings.NeedsSharedSet)
            return Fail($"--full-names, --cross-validate and --noise-among need the shared set ({SharedSet.Place} beside the repository).");
        new Measurement(settings, folder, new TableWriter(Console.Out, Console.IsOutputRedirected), Console.Error).Run();
        return 0;
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
    {
        return Fail(e.Message);
    }
}

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}
