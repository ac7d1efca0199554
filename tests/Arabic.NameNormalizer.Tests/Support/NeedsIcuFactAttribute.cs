namespace Arabic.NameNormalizer.Tests.Support;

/// <summary>A test that asks the system for Unicode data, which it lacks under invariant globalization.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsIcuFactAttribute : FactAttribute
{
    public NeedsIcuFactAttribute()
    {
        if (IsInvariant) Skip = "The system's Unicode data are off.";
    }

    public static bool IsInvariant { get; } =
        AppContext.TryGetSwitch("System.Globalization.Invariant", out var isInvariant) && isInvariant
        || Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true";
}
