using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Tests.Sets;

public sealed class SetTests
{
    private static readonly LabelledSet Own = OwnSet.Read();

    [Fact]
    public void The_own_set_has_what_it_promises()
    {
        Assert.True(Own.Variants.Count >= 150);
        Assert.True(Own.Nils.Count >= 60);
        Assert.Equal(Own.Variants.Count, Own.Variants.Select(name => name.Query).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void No_variant_is_a_canonical_form_letter_for_letter() =>
        Assert.All(Own.Variants, name => Assert.DoesNotContain(Own.Table, form => form.Form == name.Query));

    [Fact]
    public void Names_of_nobody_are_in_no_table()
    {
        var folded = Own.Table.Select(form => PlainFold.Of(form.Form)).ToHashSet(StringComparer.Ordinal);
        Assert.All(Own.Nils, name => Assert.DoesNotContain(PlainFold.Of(name.Query), folded));
    }

    [Fact]
    public void A_sample_is_a_part_in_the_same_order()
    {
        var sample = Own.Sample(20, seed: 3);
        Assert.Equal((20, 20), (sample.Variants.Count, sample.Nils.Count));
        Assert.Equal(sample.Variants, Own.Variants.Where(sample.Variants.Contains));
        Assert.Equal(sample.Variants, Own.Sample(20, seed: 3).Variants);
        Assert.Equal(Own.Variants, Own.Sample(int.MaxValue, seed: 3).Variants);
    }
}
