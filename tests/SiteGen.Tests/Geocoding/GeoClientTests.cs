using Microsoft.AspNetCore.Http;
using SiteGen.Cli;
using SiteGen.Cli.Geocoding;
using static SiteGen.Tests.Geocoding.LoopbackGeoService;

namespace SiteGen.Tests.Geocoding;

/// <summary>How the services are asked: politely, and whatever they do, without failing.</summary>
public sealed class GeoClientTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ImpatientTime _time = new();

    [Fact]
    public async Task Too_many_requests_are_waited_for_as_long_as_the_service_says()
    {
        await using var service = await WithAbbevilleAsync((context, before) => before == 0 ? RefuseAsync(context, 429, "5") : Task.FromResult(false));

        Assert.Equal("Abbeville", (await AskAsync(service)).Value?.Nom);
        Assert.Equal(TimeSpan.FromSeconds(5), Assert.Single(_time.Waits));
    }

    [Fact]
    public async Task A_rest_too_long_is_told_and_not_waited_for()
    {
        await using var service = await WithAbbevilleAsync((context, _) => RefuseAsync(context, 429, "3600"));

        Assert.Equal("127.0.0.1 reçoit trop de demandes (429) et demande d’attendre 3600 s", (await AskAsync(service)).Fault);
        Assert.Single(service.Asked);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    public async Task A_fault_of_the_server_that_passes_is_not_noticed(int status)
    {
        await using var service = await WithAbbevilleAsync((context, before) => before < 3 ? RefuseAsync(context, status) : Task.FromResult(false));

        Assert.Equal("Abbeville", (await AskAsync(service)).Value?.Nom);
        Assert.Equal((4, 3), (service.Asked.Count, _time.Waits.Count));
    }

    [Fact]
    public async Task A_fault_that_stays_is_told_after_three_retries_each_later_than_the_last()
    {
        await using var service = await WithAbbevilleAsync((context, _) => RefuseAsync(context, 500));

        Assert.Equal("127.0.0.1 a répondu par une erreur (500)", (await AskAsync(service)).Fault);
        Assert.Equal(4, service.Asked.Count);
        Assert.Equal(3, _time.Waits.Distinct().Count());
    }

    [Fact]
    public async Task A_refusal_is_told_at_once()
    {
        await using var service = await WithAbbevilleAsync((context, _) => RefuseAsync(context, 400));

        Assert.Equal("127.0.0.1 a répondu par une erreur (400)", (await AskAsync(service)).Fault);
        Assert.Single(service.Asked);
    }

    [Theory]
    [InlineData("<!doctype html><title>Bienvenue sur le Wi-Fi</title>")]
    [InlineData("{\"nom\": \"Abbe")]
    [InlineData("[1, 2]")]
    [InlineData("{\"nom\": {\"fr\": \"Abbeville\"}}")]
    [InlineData("{\"centre\": {\"coordinates\": \"1.8,50.1\"}}")]
    [InlineData("")]
    public async Task An_answer_of_another_form_is_told(string body)
    {
        await using var service = await WithAbbevilleAsync(async (context, _) =>
        {
            await context.Response.WriteAsync(body);
            return true;
        });

        Assert.Equal("127.0.0.1 a répondu autre chose que le JSON attendu", (await AskAsync(service)).Fault);
    }

    [Fact]
    public async Task A_connection_that_is_cut_is_tried_again()
    {
        await using var service = await WithAbbevilleAsync((context, before) =>
        {
            if (before == 0)
            {
                context.Abort();
            }

            return Task.FromResult(before == 0);
        });

        Assert.Equal("Abbeville", (await AskAsync(service)).Value?.Nom);
        Assert.Equal(2, service.Asked.Count);
    }

    [Fact]
    public async Task A_connection_cut_every_time_is_told()
    {
        await using var service = await WithAbbevilleAsync((context, _) =>
        {
            context.Abort();
            return Task.FromResult(true);
        });

        Assert.Equal("127.0.0.1 a coupé la connexion", (await AskAsync(service)).Fault);
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_told_after_the_retries()
    {
        await using var service = await WithAbbevilleAsync(HangAsync);
        using var client = Client(service, TimeSpan.FromMilliseconds(50));

        Assert.Equal("127.0.0.1 n’a pas répondu en 0.1 s", (await CommuneAsync(client, "80001")).Fault);
        Assert.Equal(3, _time.Waits.Count);
    }

    [Fact]
    public async Task After_three_questions_without_any_answer_nothing_more_is_asked()
    {
        await using var service = await WithAbbevilleAsync(HangAsync);
        using var client = Client(service, TimeSpan.FromMilliseconds(50));
        await CommuneAsync(client, "80001");
        await CommuneAsync(client, "80002");

        var exception = await Assert.ThrowsAsync<UsageException>(() => CommuneAsync(client, "80003"));

        Assert.StartsWith("hors ligne : http://127.0.0.1:", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_told_at_the_first_question()
    {
        var service = await WithAbbevilleAsync((_, _) => Task.FromResult(false));
        using var client = Client(service, Patience);
        await service.DisposeAsync();

        var exception = await Assert.ThrowsAsync<UsageException>(() => CommuneAsync(client, "80001"));

        Assert.StartsWith("hors ligne : http://127.0.0.1:", exception.Message, StringComparison.Ordinal);
        Assert.Empty(_time.Waits);
    }

    [Fact]
    public async Task The_same_thing_is_asked_once_under_one_name()
    {
        await using var service = await WithAbbevilleAsync((_, _) => Task.FromResult(false));
        using var client = Client(service, Patience);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => CommuneAsync(client, "80001")));

        Assert.Single(service.Asked);
        Assert.Matches(@"^site-gen/\d+\.\d+\.\d+$", Assert.Single(service.UserAgents));
    }

    [Fact]
    public async Task A_service_below_a_path_is_asked_there()
    {
        await using var service = await WithAbbevilleAsync((_, _) => Task.FromResult(false));
        using var client = new GeoClient(GeoServices.Below(new(service.Address, "miroir?x=1")), Patience, _time);

        Assert.Equal(default, await CommuneAsync(client, "80001"));
        Assert.StartsWith("/miroir/communes/80001?", Assert.Single(service.Asked), StringComparison.Ordinal);
    }

    private static async Task<LoopbackGeoService> WithAbbevilleAsync(Func<HttpContext, int, Task<bool>> fault)
    {
        var service = await StartAsync(Commune("Abbeville", "80001", 50.1, 1.8));
        service.Fault = fault;
        return service;
    }

    /// <summary>Says nothing until the other side has had enough.</summary>
    private static async Task<bool> HangAsync(HttpContext context, int before)
    {
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
        return true;
    }

    private GeoClient Client(LoopbackGeoService service, TimeSpan patience) => new(GeoServices.Below(service.Address), patience, _time);

    private static Task<GeoAnswer<CommuneGeo>> CommuneAsync(GeoClient client, string code) => new GeoQuestions(client).CommuneAsync(code, CancellationToken.None);

    private async Task<GeoAnswer<CommuneGeo>> AskAsync(LoopbackGeoService service)
    {
        using var client = Client(service, Patience);
        return await CommuneAsync(client, "80001");
    }
}
