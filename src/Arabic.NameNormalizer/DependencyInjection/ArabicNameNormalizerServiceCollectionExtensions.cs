using Arabic.NameNormalizer;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="ArabicNameNormalizer"/> with a service collection.</summary>
public static class ArabicNameNormalizerServiceCollectionExtensions
{
    /// <summary>Adds the normalizer as a singleton.</summary>
    /// <remarks>
    /// <para>The tables are read, checked and compiled in this call, so that an application with a faulty table stops
    /// where it starts and not at the first name.</para>
    /// <para>Calling it again adds to the options of the calls before; without <paramref name="configure"/> it changes
    /// nothing. There is one normalizer in the end, whatever the number of calls. A normalizer that was registered by
    /// other means before is left alone.</para>
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds tables, chooses packs, sets thresholds.</param>
    /// <returns>The services, for another call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="NameTableException">The tables have faults: all of them are in the exception.</exception>
    /// <exception cref="IOException">A table file cannot be read.</exception>
    public static IServiceCollection AddArabicNameNormalizer(
        this IServiceCollection services, Action<ArabicNameNormalizerOptions>? configure = null) =>
        Add(services, key: null, configure);

    /// <summary>Adds a normalizer under a key, beside those under other keys and the one without.</summary>
    /// <remarks>
    /// Resolve it with <c>[FromKeyedServices(key)]</c> or <c>GetRequiredKeyedService</c>. All else is as without a key;
    /// calls with equal keys belong together.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="key">The key, compared with <see cref="object.Equals(object)"/>.</param>
    /// <param name="configure">Adds tables, chooses packs, sets thresholds.</param>
    /// <returns>The services, for another call.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="NameTableException">The tables have faults: all of them are in the exception.</exception>
    /// <exception cref="IOException">A table file cannot be read.</exception>
    public static IServiceCollection AddKeyedArabicNameNormalizer(
        this IServiceCollection services, object key, Action<ArabicNameNormalizerOptions> configure)
    {
        Guard.NotNull(key);
        Guard.NotNull(configure);
        return Add(services, key, configure);
    }

    private static IServiceCollection Add(
        IServiceCollection services, object? key, Action<ArabicNameNormalizerOptions>? configure)
    {
        Guard.NotNull(services);
        var registration = services.Select(service => service.IsKeyedService ? null : service.ImplementationInstance)
            .OfType<NormalizerRegistration>().FirstOrDefault(known => Equals(known.Key, key));
        if (registration is not null && configure is null) return services;
        var normalizer = registration ?? new NormalizerRegistration(key);
        normalizer.Configure(configure);
        if (registration is null) services.AddSingleton(normalizer);
        if (key is null) services.TryAddSingleton(_ => normalizer.Normalizer);
        else services.TryAddKeyedSingleton(key, (_, _) => normalizer.Normalizer);
        return services;
    }

    /// <summary>What the calls for one key have asked for so far, and the normalizer made from it.</summary>
    private sealed class NormalizerRegistration(object? key)
    {
        private Action<ArabicNameNormalizerOptions> _configure = _ => { };

        public object? Key => key;

        public ArabicNameNormalizer Normalizer { get; private set; } = null!;

        public void Configure(Action<ArabicNameNormalizerOptions>? configure)
        {
            var all = _configure + configure;
            Normalizer = ArabicNameNormalizer.Create(all);
            _configure = all;
        }
    }
}
