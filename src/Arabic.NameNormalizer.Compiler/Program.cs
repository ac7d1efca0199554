using Arabic.NameNormalizer;
using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Compiler;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tables;

// compile-tables FILE SMALL
//
// 1. The tables of all packs are read and checked; the first thing wrong with them ends the build, in the format by which
//    build tools show where.
// 2. They are compiled to an index.
// 3. What the library needs besides goes into the same file: folding rules, the rows of the packs, other tables.
// 4. SMALL is the same without words and phrases, and tells what would follow from them: BuiltInIndex.cs says for whom.
var packs = ArabicNameNormalizerOptions.BuiltInPacks;
var tables = NameTables.Read(packs.SelectMany(TableSource.FromPack));
foreach (var fault in tables.Faults.Where(fault => !fault.IsWarning)) Console.WriteLine(fault);
if (!tables.IsUsable) return 1;

var index = new NameIndexBuilder().AddForms(tables.Forms).AddLanguage(packs).Compile();
var names = EmbeddedTable.Names("");
var packTables = names.Where(name => name.StartsWith("packs/", StringComparison.Ordinal) && !TableSource.IsTopic(name)).ToList();
SectionId[] madeAtStart = [SectionId.WordSlots, SectionId.WordMarks];
(SectionId, byte[])[] besides =
[
    (SectionId.Folding, FoldingRules.Compile()),
    (SectionId.PackRows, PackRowWriter.Write(index, packTables.Select(name => (name, EmbeddedTable.Text(name))))),
    (SectionId.Texts, TableArchiveWriter.Write(names.Except(packTables), packTables)),
];
(SectionId, byte[])[] told =
[
    (SectionId.ToldSurfaces, FormSurfaces.EncodeTold(index)),
    (SectionId.ToldCues, new CueTexts(index, new StringPool(index)).EncodeTold()),
];
File.WriteAllBytes(args[0], BlobWriter.Write(index, Folder.Stamp, madeAtStart, SectionCoding.Coded, besides));
File.WriteAllBytes(args[1], BlobWriter.Write(index, Folder.Stamp, PhraseIndexBuilder.Sections, SectionCoding.Coded, [.. told, .. besides]));
return 0;
