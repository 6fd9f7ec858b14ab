using System.Reflection;
using System.Runtime.CompilerServices;
using SiteGen.Model;

namespace SiteGen.Tests.Architecture;

public sealed class ModelTests
{
    private static readonly Type[] Types =
        [.. typeof(Territoire).Assembly.GetTypes().Where(t => t.Namespace == "SiteGen.Model" && !t.IsNested && !t.IsEnum)];

    [Fact]
    public void Nothing_of_the_model_is_derived_from() => Assert.All(Types, t => Assert.True(t.IsSealed, t.Name));

    [Fact]
    public void Nothing_of_the_model_changes_once_it_is_made()
    {
        var properties = Types.SelectMany(t => t.GetProperties()).ToList();

        Assert.NotEmpty(properties);
        Assert.DoesNotContain(properties, p => p.SetMethod is { IsPublic: true } set && !IsInitOnly(set));
        Assert.DoesNotContain(Types.SelectMany(t => t.GetFields()), f => f is { IsInitOnly: false, IsLiteral: false });
    }

    [Fact]
    public void Lists_of_the_model_cannot_grow() =>
        Assert.DoesNotContain(
            Types.SelectMany(t => t.GetProperties()).Select(p => p.PropertyType).Where(t => t.IsGenericType).Select(t => t.GetGenericTypeDefinition()),
            t => t == typeof(List<>) || t == typeof(Dictionary<,>) || t == typeof(HashSet<>) || t == typeof(IList<>));

    private static bool IsInitOnly(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
