namespace Arabic.NameNormalizer.Tests.Support;

/// <summary>How many random inputs the properties that take the longest are tried with.</summary>
/// <remarks>
/// A third of what a test asks for against the library that the newest runtime gets: each run draws other seeds, so that the
/// rest comes with the next run, and the gate must end in time. The same tests against its netstandard2.0 build and
/// without the system's Unicode data look for what is different there, which does not hide in one input of thousands:
/// they try a sixteenth.
/// </remarks>
internal static class Tries
{
    private const int Share = 3, ShareOfOtherWorld = 16;

    private static readonly bool IsOtherWorld =
        typeof(ArabicNameNormalizer).Assembly.GetCustomAttributes(typeof(System.Runtime.Versioning.TargetFrameworkAttribute), inherit: false)
            .Cast<System.Runtime.Versioning.TargetFrameworkAttribute>().Any(target => target.FrameworkName.StartsWith(".NETStandard", StringComparison.Ordinal))
        || NeedsIcuFactAttribute.IsInvariant;

    public static int Of(int tries) => tries / (IsOtherWorld ? ShareOfOtherWorld : Share);
}
