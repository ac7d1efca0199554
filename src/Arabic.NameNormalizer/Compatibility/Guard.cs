using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Arabic.NameNormalizer;

/// <summary>Misuse is an exception: checks of arguments that both targets share.</summary>
internal static class Guard
{
    public static void NotNull([NotNull] object? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
    {
#if NET
        ArgumentNullException.ThrowIfNull(argument, name);
#else
        if (argument is null) throw new ArgumentNullException(name);
#endif
    }
}
