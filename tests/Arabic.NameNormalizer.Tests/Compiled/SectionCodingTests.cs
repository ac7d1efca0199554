using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Index;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Compiled;

public sealed class SectionCodingTests
{
    [Fact]
    public void Every_section_of_the_index_is_decoded_as_it_was()
    {
        var data = BuiltInIndex.Data!;
        foreach (var id in SectionCoding.Coded)
        {
            if (id == SectionId.WordText) Same(data.Get<char>(id).Span.ToArray());
            else Same(data.Get<int>(id).Span.ToArray());

            void Same<T>(T[] numbers) =>
                Assert.Equal(numbers, SectionCoding.Decode(id, SectionCoding.Encode(id, data), data.Unpacked(id).Length, data));
        }
    }

    /// <summary>Reasons as forms have them: the same again, one that is new, one of those before, none.</summary>
    [Fact]
    public void Forms_keep_their_reasons() => Gen.Int[-20, 6].Array[1, 300].Sample(steps =>
    {
        var reasons = new List<int>();
        var next = 1;
        foreach (var step in steps)
            reasons.Add(step == 0 || (step < 0 && next == 1) ? 0 : step == 1 && reasons.Count > 0 ? reasons[^1] : step < 0 ? 1 + (-step % (next - 1)) : next++);
        var (builder, last) = (new RecordBlocksBuilder(), default(FormFields));
        foreach (var reason in reasons)
        {
            if (builder.StartsBlock()) last = last.StartBlock(builder.Records);
            last.Write(new FormFields { Reason = reason, Surface = FormFields.AsSpelled }, builder.Records, new StringPoolBuilder());
        }
        var sections = new Array?[(int)SectionId.LastOfIndex + 1];
        sections[(int)SectionId.FormBlocks] = builder.Blocks;
        sections[(int)SectionId.Forms] = builder.Records.ToArray();
        var blob = new Blob(sections);
        Assert.Equal(reasons, FormFields.All(blob, new StringPool(blob)).Select(form => form.Reason));
    }, iter: 300);
}
