#:property PublishAot=false

// dotnet run .ci/CheckPackages.cs -- FIRST SECOND VERSION FOLDER
//
// FIRST and SECOND hold the packages of two builds of the same sources in different folders. Says what is wrong with
// them and ends with 1: a file that differs between the two, a part that is missing, a trace of FOLDER, in which they were
// built, more data than a package should have.
// C# and not a shell script, because a machine with the SDK alone has nothing else that opens a package.
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

var (first, second, version, folder) = (args[0], args[1], args[2], args[3]);
var faults = 0;

string[] targets = ["net10.0", "netstandard2.0"];
const string library = "Arabic.NameNormalizer";
// What the built-in tables take in all assemblies of the package, compressed as there.
const string data = "compiled.bin";
const int mostData = 2_000_000;
CheckPackage($"{library}.{version}.nupkg", isMain: true,
[
    "README.md",
    .. targets.SelectMany(target => new[] { $"lib/{target}/{library}.dll", $"lib/{target}/{library}.xml" }),
]);
CheckPackage($"{library}.{version}.snupkg", isMain: false,
    [.. targets.Select(target => $"lib/{target}/{library}.pdb")]);
CheckPackage($"{library}.Tool.{version}.nupkg", isMain: true,
    ["README.md", "tools/net10.0/any/DotnetToolSettings.xml", "tools/net10.0/any/arabic-names.dll"]);
CheckPackage($"{library}.Tool.{version}.snupkg", isMain: false, ["tools/net10.0/any/arabic-names.pdb"]);

CheckData($"{library}.{version}.nupkg");

foreach (var file in Directory.GetFiles(first).Select(path => Path.GetFileName(path)).Where(name => !name.Contains(version)))
    Fault($"{file}: a package of another version");
Console.WriteLine(faults == 0 ? "the packages are as they should be" : $"{faults} faults");
return faults == 0 ? 0 : 1;

void CheckPackage(string file, bool isMain, string[] needed)
{
    var entries = Read(Path.Combine(first, file));
    var again = Read(Path.Combine(second, file));
    Console.WriteLine($"{file}: {new FileInfo(Path.Combine(first, file)).Length:N0} bytes, {entries.Count} files");

    foreach (var name in entries.Keys.Union(again.Keys).Order(StringComparer.Ordinal))
        if (!entries.TryGetValue(name, out var one) || !again.TryGetValue(name, out var other))
            Fault($"{file}: {name} is in one of two builds only");
        else if (!one.AsSpan().SequenceEqual(other))
            Fault($"{file}: {name} differs between two builds");

    foreach (var name in needed)
        if (entries.TryGetValue(name, out var content) && content.Length > 0) Show(name, content);
        else Fault($"{file}: {name} is missing or empty");

    foreach (var (name, content) in entries)
        if (Holds(content, folder)) Fault($"{file}: {name} holds a path of the machine that built it");

    var nuspec = entries.Single(entry => entry.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value;
    CheckMetadata(file, XDocument.Load(new MemoryStream(nuspec)), isMain);
}

void CheckMetadata(string file, XDocument nuspec, bool isMain)
{
    var metadata = nuspec.Root!.Elements().Single();
    XElement? Element(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name);

    if (Element("version")?.Value != version) Fault($"{file}: version is {Element("version")?.Value}");
    if (string.IsNullOrWhiteSpace(Element("description")?.Value)) Fault($"{file}: no description");
    if (string.IsNullOrWhiteSpace(Element("tags")?.Value)) Fault($"{file}: no tags");
    if (Element("repository")?.Attribute("url")?.Value is { } url && !url.StartsWith("http", StringComparison.Ordinal))
        Fault($"{file}: the repository's address {url} is of use on one machine only");
    if (!isMain) return;
    if (Element("license") is not { Value: "MIT" } license || license.Attribute("type")?.Value != "expression")
        Fault($"{file}: the licence is not the expression MIT");
    if (Element("readme")?.Value != "README.md") Fault($"{file}: no readme");
    if (string.IsNullOrWhiteSpace(Element("authors")?.Value)) Fault($"{file}: no authors");
}

void CheckData(string file)
{
    var sizes = Read(Path.Combine(first, file)).Where(entry => entry.Key.EndsWith(".dll", StringComparison.Ordinal))
        .Select(entry => (entry.Key, Size: Compressed(Resource(entry.Value, data)))).ToList();
    foreach (var (name, size) in sizes)
    {
        Console.WriteLine($"  {size,16:N0} bytes of data in {name}");
        if (size == 0) Fault($"{name} has no data");
    }
    if (sizes.Sum(size => size.Size) > mostData)
        Fault($"{file}: the data takes {sizes.Sum(size => size.Size):N0} bytes of it, and may take {mostData:N0}");
}

static byte[] Resource(byte[] assembly, string name)
{
    using var file = new PEReader(new MemoryStream(assembly));
    var metadata = file.GetMetadataReader();
    var resource = metadata.ManifestResources.Select(metadata.GetManifestResource)
        .Where(resource => metadata.GetString(resource.Name) == name).Select(resource => (int?)resource.Offset).FirstOrDefault();
    if (resource is not { } offset) return [];
    var block = file.GetSectionData(file.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress).GetReader();
    block.Offset = offset;
    return block.ReadBytes(block.ReadInt32());
}

static long Compressed(byte[] bytes)
{
    if (bytes.Length == 0) return 0;
    using var packed = new MemoryStream();
    using (var packer = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true)) packer.Write(bytes);
    return packed.Length;
}

void Show(string name, byte[] content)
{
    if (!name.EndsWith(".dll", StringComparison.Ordinal) && !name.EndsWith(".pdb", StringComparison.Ordinal)) return;
    Console.WriteLine($"  {Convert.ToHexStringLower(SHA256.HashData(content))[..16]} {name}");
    if (!name.EndsWith(".pdb", StringComparison.Ordinal)) return;
    using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(content));
    var symbols = provider.GetMetadataReader();
    foreach (var document in symbols.Documents.Select(handle => symbols.GetString(symbols.GetDocument(handle).Name)))
        if (!document.StartsWith("/_", StringComparison.Ordinal)) Fault($"{name}: source path {document} is not mapped");
}

static bool Holds(byte[] content, string folder) =>
    content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(folder)) >= 0
    || content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(folder)) >= 0;

// Without the two parts in which a package writer puts random names.
static Dictionary<string, byte[]> Read(string path)
{
    using var package = ZipFile.OpenRead(path);
    return package.Entries
        .Where(entry => !entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal) && entry.FullName != "_rels/.rels")
        .ToDictionary(entry => entry.FullName, Content, StringComparer.Ordinal);
}

static byte[] Content(ZipArchiveEntry entry)
{
    using var stream = entry.Open();
    using var copy = new MemoryStream();
    stream.CopyTo(copy);
    return copy.ToArray();
}

void Fault(string message)
{
    faults++;
    Console.WriteLine($"FAULT {message}");
}
