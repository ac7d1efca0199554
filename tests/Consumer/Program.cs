// Uses the package in the ways its users do, and ends with 1 if an answer differs. The one argument is the target
// framework that the loaded assembly must have been built for.
using System.Reflection;
using System.Runtime.Versioning;
using System.Text;
using Arabic.NameNormalizer;
using Microsoft.Extensions.DependencyInjection;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var differences = 0;

var assembly = typeof(ArabicNameNormalizer).Assembly;
Check("built for", args[0], assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);
Console.WriteLine($"version {assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion}");

var resolution = ArabicNameNormalizer.Default.Resolve("خليفة حتر");
Check("outcome of a listed spelling", ResolutionOutcome.Matched, resolution.Outcome);
Check("its canonical form", "خليفة حفتر", resolution.Canonical);
Check("outcome of a stranger", ResolutionOutcome.NoMatch, ArabicNameNormalizer.Default.Resolve("سمير الخطاب").Outcome);

var candidates = new NameCandidate[1];
Check("outcome in a buffer", ResolutionOutcome.Matched,
    ArabicNameNormalizer.Default.Resolve("صلاح النمرش".AsSpan(), candidates, out var count));
Check("candidates in the buffer", 1, count);
Check("the candidate", "صلاح الدين النمروش", candidates[0].Entity.Canonical);

const string sentence = "وقال خليفة حتر إن قواته في ليبيا لن تنسحب.";
var rewritten = ArabicNameNormalizer.Default.Rewrite(sentence);
Check("a sentence put right", "وقال خليفة حفتر إن قواته في ليبيا لن تنسحب.", rewritten.Text);
Check("the sentence taken back", sentence, rewritten.Undo());

using var services = new ServiceCollection()
    .AddArabicNameNormalizer(options => options.AddTable("ours", "alias,canonical\nليلا,ليلى\n"))
    .BuildServiceProvider();
var registered = services.GetRequiredService<ArabicNameNormalizer>();
Check("the registered normalizer", true, ReferenceEquals(registered, services.GetRequiredService<ArabicNameNormalizer>()));
Check("a name of our own table", "ليلى", registered.Resolve("ليلا").Canonical);
Check("a name of the built-in pack", "خليفة حفتر", registered.Resolve("خليفة هفتر").Canonical);

Console.WriteLine(differences == 0 ? "all answers are right" : $"{differences} answers differ");
return differences == 0 ? 0 : 1;

void Check<T>(string what, T expected, T actual)
{
    var same = EqualityComparer<T>.Default.Equals(expected, actual);
    if (!same) differences++;
    Console.WriteLine(same ? $"{what}: {actual}" : $"{what}: expected {expected}, but it is {actual}");
}
