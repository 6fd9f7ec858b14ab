using SiteGen.Diagnostics;

namespace SiteGen.Binding.Contract;

/// <summary>An entry of a mapping by id; the value is null when it is wrong, which is reported, though the id is there.</summary>
internal readonly record struct Entry<T>(Located<string> Id, Located<T>? Value);
