using System.Runtime.InteropServices;

namespace Arabic.NameNormalizer.Cli.Documents;

/// <summary>
/// Hears Ctrl-C and the request to end, so that the document that is being written can be finished. A second one ends
/// the process at once.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly List<PosixSignalRegistration> _signals = [];

    public Interruption()
    {
        Hear(PosixSignal.SIGINT, ExitCodes.Interrupted);
        Hear(PosixSignal.SIGTERM, ExitCodes.Terminated);
    }

    public CancellationToken Token => _source.Token;

    /// <summary>What the process ends with after it was interrupted.</summary>
    public int ExitCode { get; private set; } = ExitCodes.Interrupted;

    // The source is not disposed of: work that is still under way may look at its token.
    public void Dispose() => _signals.ForEach(signal => signal.Dispose());

    private void Hear(PosixSignal signal, int exitCode) => _signals.Add(PosixSignalRegistration.Create(signal, context =>
    {
        if (_source.IsCancellationRequested) return;
        context.Cancel = true;
        ExitCode = exitCode;
        _source.Cancel();
    }));
}
