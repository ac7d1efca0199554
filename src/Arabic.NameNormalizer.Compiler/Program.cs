using Arabic.NameNormalizer;
using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Compiler;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tables;

// compile-tables FILE
//
// 1. The tables of all packs are read and checked; the first thing wrong with them ends the build, in the format by which
//    build tools show where.
// 2. They are compiled to an index.
// 3. What the library needs besides goes into the same file: folding rules, the rows of the packs, other tables.
var packs = ArabicNameNormalizerOptions.BuiltInPacks;
var tables = NameTables.Read(packs.SelectMany(TableSource.FromPack));
foreach (var fault in tables.Faults.Where(fault => !fault.IsWarning)) Console.WriteLine(fault);
if (!tables.IsUsable) return 1;

var index = new NameIndexBuilder().AddForms(tables.Forms).AddLanguage(packs).Compile();
var names = EmbeddedTable.Names("");
var packTables = names.Where(name => name.StartsWith("packs/", StringComparison.Ordinal)).ToList();
SectionId[] madeAtStart = [SectionId.WordStarts, SectionId.WordSlots, SectionId.WordMarks];
File.WriteAllBytes(args[0], BlobWriter.Write(index, Folder.Stamp, madeAtStart,
    (SectionId.WordLengths, WordLengths(index)),
    (SectionId.Folding, FoldingRules.Compile()),
    (SectionId.PackRows, PackRowWriter.Write(index, packTables.Select(EmbeddedTable.Text))),
    (SectionId.Texts, TableArchiveWriter.Write(names.Except(packTables), packTables))));
return 0;

static byte[] WordLengths(Blob index)
{
    var starts = index.Get<int>(SectionId.WordStarts);
    return [.. Enumerable.Range(0, starts.Length - 1).Select(word => checked((byte)(starts[word + 1] - starts[word])))];
}
