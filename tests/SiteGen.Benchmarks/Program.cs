using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/SiteGen.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(SiteGen.Benchmarks.BuildBenchmarks).Assembly).Run(args);
