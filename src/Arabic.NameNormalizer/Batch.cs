namespace Arabic.NameNormalizer;

/// <summary>Runs a pure function over many inputs on all processors.</summary>
internal static class Batch
{
    public static IReadOnlyList<TResult> Run<TResult>(IReadOnlyList<string> inputs, Func<string, TResult> answer)
    {
        Guard.NotNull(inputs);
        for (var i = 0; i < inputs.Count; i++)
            if (inputs[i] is null) throw new ArgumentNullException(nameof(inputs), FormattableString.Invariant($"Item {i} is null."));
        var results = new TResult[inputs.Count];
        // One alone is answered before other threads have begun.
        if (inputs.Count == 1) results[0] = answer(inputs[0]);
        else Parallel.For(0, inputs.Count, i => results[i] = answer(inputs[i]));
        return results;
    }
}
