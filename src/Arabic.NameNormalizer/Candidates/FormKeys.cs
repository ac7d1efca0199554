using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>The folded words of all forms, read off the phrases that lead to them: nothing is folded again.</summary>
internal sealed class FormKeys
{
    private readonly int[] _starts;
    private readonly char[] _text = new char[1 << 12];

    /// <param name="data">The sections of the index.</param>
    /// <param name="forms">How many forms it has.</param>
    public FormKeys(Blob data, int forms)
    {
        var phrases = new PhraseNodes(data);
        var nodes = phrases.OfForms(forms);
        var buffer = new char[64];
        _starts = new int[forms + 1];
        for (var form = 0; form < forms; form++)
        {
            var key = nodes[form] == 0 ? default : phrases.Key(nodes[form], ref buffer);
            var start = _starts[form];
            while (start + key.Length > _text.Length) Array.Resize(ref _text, 2 * _text.Length);
            key.CopyTo(_text.AsSpan(start));
            _starts[form + 1] = start + key.Length;
        }
    }

    /// <summary>The words of a form with one space between them.</summary>
    public ReadOnlySpan<char> this[int form] => _text.AsSpan(_starts[form], _starts[form + 1] - _starts[form]);

    /// <summary>How many words a key has.</summary>
    public static int Words(ReadOnlySpan<char> key)
    {
        var words = 1;
        foreach (var c in key)
            if (c == ' ') words++;
        return words;
    }
}
