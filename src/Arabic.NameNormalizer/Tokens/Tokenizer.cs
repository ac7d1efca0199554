namespace Arabic.NameNormalizer.Tokens;

/// <summary>Walks a text token by token, without allocating.</summary>
/// <remarks>
/// 1. White space ends a run; line breaks are counted. Most runs are one word, and are done with in one look.
/// 2. Any other run is searched once for addresses and handles, if it has a character that such things have.
/// 3. Inside a run: an opaque span whole, a word with its marks and digits, a number, or one other character.
/// 4. A word is told whether it follows the word before closely enough to belong to one name with it: nothing but
///    white space, a hyphen or plus, or an underscore of one hashtag stands between them. The white space may hold the
///    end of one line, since long lines are broken anywhere; a blank line, or another kind of line break, is a border.
/// Every character outside white space is in exactly one token, but for invisible characters at a word's edge.
/// O(text); a <see langword="ref"/> struct for one thread.
/// </remarks>
internal ref struct Tokenizer(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;
    private int _runEnd;
    private (int Start, int End) _opaque;
    private int _line;
    private bool _chain;
    private bool _hashtag;

    /// <summary>The token that the last successful <see cref="MoveNext"/> found.</summary>
    public Token Current { get; private set; }

    /// <summary>Goes to the next token; <see langword="false"/> at the end of the text.</summary>
    public bool MoveNext()
    {
        SkipSpace();
        if (_position >= _text.Length) return false;
        if (_position >= _runEnd)
        {
            if (TryTakeWholeRun()) return true;
            StartRun();
        }

        var start = _position;
        if (_opaque.End > _opaque.Start && start >= _opaque.Start)
            return Emit(start, _opaque.End, TokenKind.Opaque);

        var limit = _opaque.End > _opaque.Start ? _opaque.Start : _runEnd;
        if (!Letters.IsWord(_text[start]))
            return Emit(start, start + 1, TokenKind.Punctuation);

        var end = start;
        var common = CharacterTraits.Digit;
        for (var i = start; i < limit; i++)
        {
            var traits = Letters.Of(_text[i]);
            if ((traits & CharacterTraits.Word) != 0)
            {
                end = i + 1;
                common &= traits;
            }
            else if ((traits & CharacterTraits.Invisible) == 0)
            {
                break;
            }
        }
        return Emit(start, end, common == CharacterTraits.Digit ? TokenKind.Number : TokenKind.Word);
    }

    /// <summary>Takes a run that is one word or number from end to end.</summary>
    private bool TryTakeWholeRun()
    {
        var start = _position;
        var end = start;
        var common = CharacterTraits.Digit;
        for (; end < _text.Length; end++)
        {
            var traits = Letters.Of(_text[end]);
            if ((traits & CharacterTraits.Word) == 0)
            {
                if (end == start || (traits & CharacterTraits.Space) == 0) return false;
                break;
            }
            common &= traits;
        }
        Current = new Token(start, end, common == CharacterTraits.Digit ? TokenKind.Number : TokenKind.Word, _line, _chain, _hashtag);
        _chain = true;
        _position = _runEnd = end;
        return true;
    }

    private void SkipSpace()
    {
        var lineEnds = 0;
        for (; _position < _text.Length; _position++)
        {
            var c = _text[_position];
            var traits = Letters.Of(c);
            if ((traits & CharacterTraits.LineBreak) != 0)
            {
                if (c == '\n' && _position > 0 && _text[_position - 1] == '\r') continue;
                _line++;
                lineEnds++;
                _chain &= lineEnds == 1 && Current.Kind != TokenKind.Punctuation && !_hashtag && IsLineEnd(_position);
                _hashtag = false;
            }
            else if ((traits & (CharacterTraits.Space | CharacterTraits.Invisible)) == 0)
            {
                return;
            }
            else if (_hashtag && (traits & CharacterTraits.Space) != 0)
            {
                _chain = _hashtag = false;
            }
        }
    }

    /// <summary>A line feed, with or without a carriage return before it.</summary>
    private readonly bool IsLineEnd(int at) =>
        _text[at] == '\n' || (_text[at] == '\r' && at + 1 < _text.Length && _text[at + 1] == '\n');

    private void StartRun()
    {
        var seen = CharacterTraits.None;
        var end = _position;
        for (; end < _text.Length && Letters.Of(_text[end]) is var traits && (traits & CharacterTraits.Space) == 0; end++)
            seen |= traits;
        _runEnd = end;
        _opaque = (seen & CharacterTraits.Address) != 0 ? FindOpaque(_position) : default;
    }

    private readonly (int Start, int End) FindOpaque(int from)
    {
        var (start, end) = OpaqueSpans.Find(_text.Slice(from, _runEnd - from), 0);
        return (start + from, end + from);
    }

    private bool Emit(int start, int end, TokenKind kind)
    {
        var c = _text[start];
        var isWord = kind is TokenKind.Word or TokenKind.Number;
        if (kind == TokenKind.Punctuation && !IsJoint(c, start))
        {
            var opensHashtag = c == '#' && end < _runEnd && Letters.IsWord(_text[end]);
            var continuesHashtag = _hashtag && c == '_';
            _hashtag = opensHashtag || continuesHashtag;
            _chain &= continuesHashtag;
        }
        Current = new Token(start, end, kind, _line, isWord && _chain, isWord && _hashtag);
        if (kind != TokenKind.Punctuation) _chain = isWord;
        _position = end;
        if (kind == TokenKind.Opaque) _opaque = FindOpaque(end);
        return true;
    }

    /// <summary>A hyphen inside a word, and the plus of 5+5 with or without blanks.</summary>
    private readonly bool IsJoint(char c, int at) =>
        c == '+' || c is '-' or '\u2010' or '\u2011'
        && at > 0 && Letters.IsWord(_text[at - 1]) && at + 1 < _runEnd && Letters.IsWord(_text[at + 1]);
}
