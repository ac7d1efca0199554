namespace Arabic.NameNormalizer.Tests.Support;

/// <summary>How many random inputs the properties that take the longest are tried with.</summary>
/// <remarks>
/// All of them against the library that the newest runtime gets. The same tests against its netstandard2.0 build and
/// without the system's Unicode data look for what is different there, which does not hide in one input of thousands:
/// they try a quarter, of other seeds.
/// </remarks>
internal static class Tries
{
    private const int Share = 4;

    private static readonly bool IsOtherWorld =
        typeof(ArabicNameNormalizer).Assembly.GetCustomAttributes(typeof(System.Runtime.Versioning.TargetFrameworkAttribute), inherit: false)
            .Cast<System.Runtime.Versioning.TargetFrameworkAttribute>().Any(target => target.FrameworkName.StartsWith(".NETStandard", StringComparison.Ordinal))
        || NeedsIcuFactAttribute.IsInvariant;

    public static int Of(int tries) => IsOtherWorld ? tries / Share : tries;
}
