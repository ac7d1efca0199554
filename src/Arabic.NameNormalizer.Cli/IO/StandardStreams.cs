using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Arabic.NameNormalizer.Cli.IO;

/// <summary>Standard output and error as UTF-8 without a byte-order mark and with \n line ends.</summary>
internal static class StandardStreams
{
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private const int BufferSize = 1 << 16;

    public static TextWriter OpenOutput() => Writer(OutputStream());

    public static TextWriter OpenError()
    {
        var writer = Writer(Console.OpenStandardError());
        writer.AutoFlush = true;
        return writer;
    }

    public static StreamWriter Writer(Stream stream) => new(stream, Utf8, BufferSize) { NewLine = "\n" };

    private static Stream OutputStream()
    {
        if (OperatingSystem.IsWindows())
        {
            if (!Console.IsOutputRedirected) Console.OutputEncoding = Utf8;
            return Console.OpenStandardOutput();
        }
        if (!Console.IsOutputRedirected) return Console.OpenStandardOutput();

        // The console's own stream keeps a broken pipe to itself, and an endless input would be read for ever. A file
        // stream reports it, but writes to a seekable file without moving the offset that the shell shares with us.
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }
}
