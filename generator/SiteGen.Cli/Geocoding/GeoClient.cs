using System.Collections.Concurrent;
using System.Net;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Polly;
using Polly.Retry;
using static System.FormattableString;

namespace SiteGen.Cli.Geocoding;

/// <summary>Asks the services politely: never the same thing twice, again after a while when they are busy, and not at all once they are out of reach.</summary>
internal sealed class GeoClient : IDisposable
{
    /// <summary>So many questions without any answer from anywhere mean that the network swallows them.</summary>
    private const int MostSilences = 3;

    /// <summary>Far more than any answer; beyond it, something else answers.</summary>
    private const int LargestAnswer = 4_000_000;

    private const int MostRetries = 3;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);

    /// <summary>A service that asks for a longer rest is not waited for.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private readonly HttpClient _http;
    private readonly ResiliencePipeline<Exchange> _retries;
    private readonly ConcurrentDictionary<Uri, Lazy<Task<Exchange>>> _asked = new();
    private readonly TimeSpan _patience;
    private readonly TimeProvider _time;
    private volatile bool _isAnswered;
    private int _silences;

    /// <summary>Opens no connection yet.</summary>
    /// <param name="services">The services; a proxy is not for those of this machine.</param>
    /// <param name="patience">How long to wait for one answer.</param>
    /// <param name="time">What the waits between two tries are measured with.</param>
    public GeoClient(GeoServices services, TimeSpan patience, TimeProvider time)
    {
        Services = services;
        _patience = patience;
        _time = time;
        _http = new(new SocketsHttpHandler { UseProxy = !services.Decoupage.IsLoopback, AutomaticDecompression = DecompressionMethods.All })
        {
            Timeout = patience,
            MaxResponseContentBufferSize = LargestAnswer,
        };
        _http.DefaultRequestHeaders.UserAgent.Add(new("site-gen", Version));
        _http.DefaultRequestHeaders.Accept.Add(new("application/json"));
        _retries = new ResiliencePipelineBuilder<Exchange> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<Exchange>
            {
                MaxRetryAttempts = MostRetries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = FirstWait,
                UseJitter = true,
                ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result is { IsPassing: true }),
                DelayGenerator = args => ValueTask.FromResult(args.Outcome.Result?.Wait),
            })
            .Build();
    }

    public GeoServices Services { get; }

    private static string Version => typeof(GeoClient).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>The value that a service answers with; unknown when it answers that there is none.</summary>
    public async Task<GeoAnswer<T>> GetAsync<T>(Uri address, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : class
    {
        var exchange = await _asked.GetOrAdd(address, a => new(() => ExchangeAsync(a, cancellation))).Value;
        if (exchange.Body is null)
        {
            return new(null, exchange.Fault);
        }

        try
        {
            return JsonSerializer.Deserialize(exchange.Body, type) is { } value ? new(value, null) : GeoAnswer<T>.Unknown;
        }
        catch (JsonException)
        {
            return new(null, $"{address.Host} a répondu autre chose que le JSON attendu");
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<Exchange> ExchangeAsync(Uri address, CancellationToken cancellation)
    {
        var exchange = await _retries.ExecuteAsync(
            static async (state, token) => await state.Client.TryAsync(state.Address, token), (Client: this, Address: address), cancellation);
        if (exchange.IsSilence && !_isAnswered && Interlocked.Increment(ref _silences) >= MostSilences)
        {
            throw OutOfReach(address, exchange.Fault!);
        }

        return exchange;
    }

    private async Task<Exchange> TryAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            using var response = await _http.GetAsync(address, cancellation);
            _isAnswered = true;
            return response.StatusCode switch
            {
                HttpStatusCode.OK => new(await response.Content.ReadAsByteArrayAsync(cancellation), null),
                HttpStatusCode.NotFound => new(null, null),
                _ => Refused(address, response),
            };
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError
            is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError or HttpRequestError.SecureConnectionError)
        {
            throw OutOfReach(address, exception.Message);
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            return new(null, $"{address.Host} a répondu bien plus que ce qui était demandé");
        }
        catch (HttpRequestException)
        {
            return new(null, $"{address.Host} a coupé la connexion") { IsPassing = true };
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new(null, Invariant($"{address.Host} n’a pas répondu en {_patience.TotalSeconds:0.#} s")) { IsPassing = true, IsSilence = true };
        }
    }

    private Exchange Refused(Uri address, HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        var isBusy = response.StatusCode == HttpStatusCode.TooManyRequests;
        var fault = isBusy ? $"{address.Host} reçoit trop de demandes (429)" : Invariant($"{address.Host} a répondu par une erreur ({status})");
        var wait = response.Headers.RetryAfter?.Delta ?? response.Headers.RetryAfter?.Date - _time.GetUtcNow();
        if (wait > LongestWait)
        {
            return new(null, Invariant($"{fault} et demande d’attendre {wait.Value.TotalSeconds:0} s"));
        }

        return new(null, fault) { IsPassing = isBusy || status >= 500, Wait = wait > TimeSpan.Zero ? wait : null };
    }

    private static UsageException OutOfReach(Uri address, string why) =>
        new($"hors ligne : {address.GetLeftPart(UriPartial.Authority)} n’a pas pu être joint ({why.TrimEnd('.')}). Rien n’est écrit.");
}
