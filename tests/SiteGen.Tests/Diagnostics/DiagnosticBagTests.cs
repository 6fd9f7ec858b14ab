using SiteGen.Diagnostics;

namespace SiteGen.Tests.Diagnostics;

public sealed class DiagnosticBagTests
{
    [Fact]
    public void Diagnostics_come_out_by_place_then_code_then_message()
    {
        var bag = new DiagnosticBag();
        bag.AddRange([Error("SG202", 7, "b"), Error("SG202", 7, "a"), Error("SG201", 7, "c"), Error("SG299", 2, "d")]);

        Assert.Equal(["d", "c", "a", "b"], bag.ToImmutable().Select(d => d.Message));
    }

    [Fact]
    public void The_same_diagnostic_comes_out_once()
    {
        var bag = new DiagnosticBag();
        bag.Add(Error("SG201", 7, "a"));
        bag.Add(Error("SG201", 7, "a"));
        bag.Add(Error("SG201", 8, "a"));

        Assert.Equal(2, bag.ToImmutable().Length);
    }

    [Fact]
    public void A_warning_is_no_error()
    {
        var bag = new DiagnosticBag();
        bag.Add(Error("SG251", 1, "a") with { Severity = Severity.Warning });
        Assert.False(bag.HasErrors);

        bag.Add(Error("SG201", 1, "a"));
        Assert.True(bag.HasErrors);
    }

    [Fact]
    public void Threads_may_add_at_the_same_time()
    {
        var bag = new DiagnosticBag();

        Parallel.For(0, 1000, line => bag.Add(Error("SG201", line, "a")));

        Assert.Equal(Enumerable.Range(0, 1000), bag.ToImmutable().Select(d => d.Span.Line));
    }

    [Fact]
    public void A_diagnostic_is_printed_with_its_place_its_weight_and_its_code()
    {
        var error = Error("SG201", 7, "la clé « nivau » est inconnue dans un lauréat");

        Assert.Equal("data/a.yaml:7:3: error SG201: la clé « nivau » est inconnue dans un lauréat", error.ToString());
        Assert.StartsWith("data/a.yaml:7:3: warning SG201", (error with { Severity = Severity.Warning }).ToString(), StringComparison.Ordinal);
    }

    private static Diagnostic Error(string code, int line, string message) => new(code, Severity.Error, new("data/a.yaml", line, 3), message);
}
