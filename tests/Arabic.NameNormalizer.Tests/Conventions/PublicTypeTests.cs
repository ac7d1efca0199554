using System.Reflection;

namespace Arabic.NameNormalizer.Tests.Conventions;

public sealed class PublicTypeTests
{
    private static readonly Assembly Library = typeof(ArabicNameNormalizer).Assembly;

    private static readonly Type[] PublicTypes = [.. Library.GetExportedTypes()];

    [Fact]
    public void There_are_few_public_types() => Assert.InRange(PublicTypes.Length, 1, 20);

    [Fact]
    public void Public_types_are_sealed() => Assert.All(PublicTypes, type => Assert.True(type.IsSealed, type.FullName));

    [Fact]
    public void Public_types_stand_in_the_root_namespace() => Assert.All(PublicTypes, type => Assert.Contains(
        type.Namespace, new[] { "Arabic.NameNormalizer", "Microsoft.Extensions.DependencyInjection" }));

    [Fact]
    public void Only_the_options_have_public_setters() => Assert.All(
        PublicTypes.Where(type => type != typeof(ArabicNameNormalizerOptions)).SelectMany(type => type.GetProperties())
            .Where(property => property.DeclaringType?.Assembly == Library),
        property => Assert.True(property.SetMethod is not { IsPublic: true } setter || IsInit(setter),
            $"{property.DeclaringType}.{property.Name}"));

    [Fact]
    public void Fields_of_public_types_are_read_only() => Assert.All(
        PublicTypes.Where(type => type != typeof(ArabicNameNormalizerOptions) && !type.IsEnum)
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.DeclaringType?.Assembly == Library),
        field => Assert.True(field.IsInitOnly || field.IsLiteral, $"{field.DeclaringType}.{field.Name}"));

    [Fact]
    public void No_public_member_gives_a_collection_that_can_be_changed() => Assert.All(
        PublicTypes.Where(type => type != typeof(ArabicNameNormalizerOptions) && Library == type.Assembly)
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Select(method => method.ReturnType),
        type => Assert.False(type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>)), type.ToString()));

    [Fact]
    public void Internal_fields_are_not_public() => Assert.All(
        Library.GetTypes().Where(IsOurs).Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(field => field.DeclaringType?.Name.Contains('<', StringComparison.Ordinal) == false),
        field => Assert.Fail($"{field.DeclaringType}.{field.Name} is a public field."));

    [Fact]
    public void Classes_are_sealed_or_static() => Assert.All(
        Library.GetTypes().Where(IsOurs).Where(type => type.IsClass),
        type => Assert.True(type.IsSealed, type.FullName));

    private static bool IsOurs(Type type) =>
        type.Namespace?.StartsWith("Arabic.NameNormalizer", StringComparison.Ordinal) == true
        && !type.Name.Contains('<', StringComparison.Ordinal) && type.DeclaringType?.Name.Contains('<', StringComparison.Ordinal) != true;

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers()
        .Any(modifier => modifier.FullName == "System.Runtime.CompilerServices.IsExternalInit");
}
