namespace Arabic.NameNormalizer.Candidates;

/// <summary>The tokens of an entry of a <see cref="NameCollection"/>: one, or several that lie side by side.</summary>
internal readonly ref struct EntryTokens
{
    private readonly ReadOnlySpan<int> _tokens;
    private readonly int _token;

    public EntryTokens(int token) => (_token, Length) = (token, 1);

    public EntryTokens(ReadOnlySpan<int> tokens)
    {
        _tokens = tokens;
        Length = tokens.Length;
    }

    public int Length { get; }

    public int this[int place] => _tokens.IsEmpty ? _token : _tokens[place];

    /// <summary>Whether a token is among them.</summary>
    public bool Has(int token) => _tokens.IsEmpty ? token == _token : _tokens.IndexOf(token) >= 0;
}

/// <summary>The entries of a <see cref="NameCollection"/> in which a token stands.</summary>
internal ref struct TokenEntries
{
    private readonly ReadOnlySpan<int> _names;
    private int _single;
    private int _glued;
    private int _other;
    private readonly int _endOfOthers;
    private int _next;

    /// <param name="single">The name that the token alone is, or -1.</param>
    /// <param name="names">The names of several tokens in which it stands.</param>
    /// <param name="glued">The entry in which a name is it as one, or -1.</param>
    /// <param name="others">More such entries: the first, and the one behind the last.</param>
    public TokenEntries(int single, ReadOnlySpan<int> names, int glued, (int Start, int End) others)
    {
        _names = names;
        (_single, _glued) = (single, glued);
        (_other, _endOfOthers) = others;
        Count = (single >= 0 ? 1 : 0) + names.Length + (glued >= 0 ? 1 : 0) + others.End - others.Start;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    public int Current { get; private set; }

    /// <summary>Those of them that have no other token.</summary>
    public readonly TokenEntries OfOneToken() => new(_single, default, _glued, (_other, _endOfOthers));

    public readonly TokenEntries GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_single >= 0) (Current, _single) = (_single, -1);
        else if (_next < _names.Length) Current = _names[_next++];
        else if (_glued >= 0) (Current, _glued) = (_glued, -1);
        else if (_other < _endOfOthers) Current = _other++;
        else return false;
        return true;
    }
}
