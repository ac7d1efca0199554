using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>A word as it is filed.</summary>
/// <param name="Id">Its number.</param>
/// <param name="WithoutArticle">Whether it is filed without its article.</param>
internal readonly record struct FiledWord(int Id, bool WithoutArticle)
{
    /// <summary>The hash of its classes.</summary>
    public uint Hash { get; init; }

    /// <summary>How many consonants it has.</summary>
    public int Consonants { get; init; }

    /// <summary>The letters that it is filed by.</summary>
    public ReadOnlySpan<byte> Letters(TokenText words) => WithoutArticle ? words[Id].Slice(2) : words[Id];
}

/// <summary>Writes the families of a <see cref="SkeletonIndex"/>.</summary>
/// <param name="words">The words' letters.</param>
internal sealed class SkeletonWriter(TokenText words)
{
    private byte[] _bytes = new byte[1024];

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>Writes the words of a bucket, those of one family together.</summary>
    public void Write(FiledWord[] bucket)
    {
        foreach (var family in bucket.GroupBy(word => (word.Hash, word.Consonants, word.WithoutArticle)))
        {
            var filed = family.ToArray();
            for (var first = 0; first < filed.Length; first += SkeletonFamily.Most)
                WriteFamily(filed.AsSpan(first, Math.Min(SkeletonFamily.Most, filed.Length - first)));
        }
    }

    /// <summary>All of it.</summary>
    public byte[] ToArray() => _bytes.AsSpan(0, Length).ToArray();

    private void WriteFamily(ReadOnlySpan<FiledWord> family)
    {
        var width = SkeletonFamily.WidthOf(family[0].Consonants);
        var length = SkeletonFamily.Length(family.Length, width);
        while (Length + length > _bytes.Length) Array.Resize(ref _bytes, 2 * _bytes.Length);
        Span<int> ids = stackalloc int[family.Length];
        for (var i = 0; i < ids.Length; i++) ids[i] = family[i].Id;
        var skeletons = SkeletonFamily.Write(_bytes.AsSpan(Length, length), family[0].Hash, family[0].Consonants, family[0].WithoutArticle, ids);
        Span<byte> skeleton = stackalloc byte[SkeletonFamily.WidthOf(WordLength)];
        for (var i = 0; i < family.Length; i++)
        {
            Skeleton.Interleave(family[i].Letters(words), skeleton);
            skeleton.Slice(0, width).CopyTo(skeletons.Slice(i * width));
        }
        Length += length;
    }
}
