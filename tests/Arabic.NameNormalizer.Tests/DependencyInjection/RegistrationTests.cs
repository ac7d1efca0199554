using Arabic.NameNormalizer.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Arabic.NameNormalizer.Tests.DependencyInjection;

/// <summary>One test for each promise in the documentation of the extensions.</summary>
public sealed class RegistrationTests
{
    [Fact]
    public void The_normalizer_is_a_singleton()
    {
        using var provider = new ServiceCollection().AddArabicNameNormalizer().BuildServiceProvider();
        using var scope = provider.CreateScope();
        Assert.Same(provider.GetRequiredService<ArabicNameNormalizer>(), scope.ServiceProvider.GetRequiredService<ArabicNameNormalizer>());
    }

    [Fact]
    public void Without_options_it_has_all_packs()
    {
        using var provider = new ServiceCollection().AddArabicNameNormalizer().BuildServiceProvider();
        Assert.Equal(ArabicNameNormalizer.Default.Entities.Count, provider.GetRequiredService<ArabicNameNormalizer>().Entities.Count);
    }

    [Fact]
    public void Promises_and_a_channel_are_options_as_any_others()
    {
        using var provider = new ServiceCollection().AddArabicNameNormalizer(options =>
        {
            options.MaxErrorRate = 0.01;
            options.ChannelFile = Path.Combine(Repository.Root, "data/engine/channel.tsv");
        }).BuildServiceProvider();
        Assert.Equal(0.01, provider.GetRequiredService<ArabicNameNormalizer>().MaxErrorRate);
        Assert.Throws<FileNotFoundException>(() => new ServiceCollection().AddArabicNameNormalizer(options => options.ChannelFile = "none.tsv"));
    }

    [Fact]
    public void Calls_can_be_chained()
    {
        var services = new ServiceCollection();
        Assert.Same(services, services.AddArabicNameNormalizer());
        Assert.Same(services, services.AddKeyedArabicNameNormalizer("k", _ => { }));
    }

    [Fact]
    public void A_second_call_without_options_changes_nothing()
    {
        var services = new ServiceCollection().AddArabicNameNormalizer(options => options.AcceptScore = 0.7);
        var before = services.ToList();
        services.AddArabicNameNormalizer();
        Assert.Equal(before, services);
        using var provider = services.BuildServiceProvider();
        Assert.Equal(0.7, provider.GetRequiredService<ArabicNameNormalizer>().AcceptScore);
    }

    [Fact]
    public void A_second_call_adds_to_the_options_of_the_first()
    {
        using var provider = new ServiceCollection()
            .AddArabicNameNormalizer(options => Only(options, "سرت"))
            .AddArabicNameNormalizer(options => options.AddTable("more", "canonical\nالجفرة").AcceptScore = 0.6)
            .BuildServiceProvider();
        var names = provider.GetRequiredService<ArabicNameNormalizer>();
        Assert.Equal(["سرت", "الجفرة"], names.Entities.Select(entity => entity.Canonical));
        Assert.Equal(0.6, names.AcceptScore);
    }

    [Fact]
    public void There_is_one_normalizer_whatever_the_number_of_calls()
    {
        using var provider = new ServiceCollection().AddArabicNameNormalizer().AddArabicNameNormalizer(_ => { })
            .AddArabicNameNormalizer(options => options.AcceptScore = 0.8).BuildServiceProvider();
        Assert.Single(provider.GetServices<ArabicNameNormalizer>());
    }

    [Fact]
    public void A_faulty_table_throws_at_registration()
    {
        var services = new ServiceCollection();
        var thrown = Assert.Throws<NameTableException>(() => services.AddArabicNameNormalizer(options => options.AddTable("bad", "colour\nred")));
        Assert.Equal(["ANN002", "ANN003"], thrown.Faults.Select(fault => fault.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_missing_file_throws_at_registration() => Assert.ThrowsAny<IOException>(() =>
        new ServiceCollection().AddArabicNameNormalizer(options => options.AddTableFile("no-such-table.tsv")));

    [Fact]
    public void A_faulty_second_call_leaves_the_first_as_it_was()
    {
        var services = new ServiceCollection().AddArabicNameNormalizer(options => Only(options, "سرت"));
        Assert.Throws<NameTableException>(() => services.AddArabicNameNormalizer(options => options.AddTable("bad", "")));
        using var provider = services.AddArabicNameNormalizer(options => options.AcceptScore = 0.8).BuildServiceProvider();
        Assert.Equal("سرت", Assert.Single(provider.GetRequiredService<ArabicNameNormalizer>().Entities).Canonical);
    }

    [Fact]
    public void A_faulty_first_call_leaves_nothing_behind()
    {
        var services = new ServiceCollection();
        Assert.Throws<NameTableException>(() => services.AddArabicNameNormalizer(options => options.AddTable("bad", "")));
        using var provider = services.AddArabicNameNormalizer().BuildServiceProvider();
        Assert.NotNull(provider.GetService<ArabicNameNormalizer>());
    }

    [Fact]
    public void A_normalizer_that_was_registered_before_is_left_alone()
    {
        var own = Normalizers.Of("users");
        using var provider = new ServiceCollection().AddSingleton(own).AddArabicNameNormalizer().BuildServiceProvider();
        Assert.Same(own, provider.GetRequiredService<ArabicNameNormalizer>());
        Assert.Single(provider.GetServices<ArabicNameNormalizer>());
    }

    [Fact]
    public void Normalizers_under_keys_stand_beside_each_other_and_the_one_without()
    {
        using var provider = new ServiceCollection()
            .AddKeyedArabicNameNormalizer("a", options => Only(options, "سرت"))
            .AddKeyedArabicNameNormalizer("b", options => Only(options, "الجفرة"))
            .AddArabicNameNormalizer(options => Only(options, "مصراتة"))
            .BuildServiceProvider();
        Assert.Equal("سرت", provider.GetRequiredKeyedService<ArabicNameNormalizer>("a").Entities[0].Canonical);
        Assert.Equal("الجفرة", provider.GetRequiredKeyedService<ArabicNameNormalizer>("b").Entities[0].Canonical);
        Assert.Equal("مصراتة", provider.GetRequiredService<ArabicNameNormalizer>().Entities[0].Canonical);
        Assert.Null(provider.GetKeyedService<ArabicNameNormalizer>("c"));
    }

    [Fact]
    public void Equal_keys_belong_together()
    {
        using var provider = new ServiceCollection()
            .AddKeyedArabicNameNormalizer(("k", 1), options => Only(options, "سرت"))
            .AddKeyedArabicNameNormalizer(("k", 1), options => options.AddTable("more", "canonical\nالجفرة"))
            .BuildServiceProvider();
        Assert.Equal(2, provider.GetRequiredKeyedService<ArabicNameNormalizer>(("k", 1)).Entities.Count);
        Assert.Same(provider.GetRequiredKeyedService<ArabicNameNormalizer>(("k", 1)), provider.GetRequiredKeyedService<ArabicNameNormalizer>(("k", 1)));
    }

    [Fact]
    public void The_options_callback_is_not_called_after_registration()
    {
        var calls = 0;
        var services = new ServiceCollection().AddArabicNameNormalizer(_ => calls++);
        Assert.Equal(1, calls);
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<ArabicNameNormalizer>();
        Assert.Equal(1, calls);
    }

    [Fact]
    public void Null_arguments_are_misuse()
    {
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddArabicNameNormalizer());
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddKeyedArabicNameNormalizer("k", _ => { }));
        Assert.Throws<ArgumentNullException>("key", () => new ServiceCollection().AddKeyedArabicNameNormalizer(null!, _ => { }));
        Assert.Throws<ArgumentNullException>("configure", () => new ServiceCollection().AddKeyedArabicNameNormalizer("k", null!));
    }

    private static void Only(ArabicNameNormalizerOptions options, string name)
    {
        options.Packs.Clear();
        options.AddTable("only", "canonical\n" + name);
    }
}
