namespace Arabic.NameNormalizer.Compiled;

/// <summary>What the sections of a compiled file hold. The numbers are part of the format: none is ever used again.</summary>
internal enum SectionId
{
    /// <summary>Strings, each a length and its letters; they are referred to by where they begin.</summary>
    Strings = 1,

    /// <summary>The folded words, one behind the other, and where each begins.</summary>
    WordText = 2,
    WordStarts = 3,

    /// <summary>The hash table of the words: their numbers, and a byte of each hash.</summary>
    WordSlots = 4,
    WordMarks = 5,

    /// <summary>
    /// The words as they are spelled (<see cref="Compiled.WordLetters"/>). In the assembly the folded words follow from them,
    /// and where each begins; the hash table, which hardly packs, is made in less than a millisecond.
    /// </summary>
    WordLetters = 24,

    /// <summary>How many words begin a phrase, and how many of those one that goes on.</summary>
    FirstWords = 6,

    /// <summary>The phrase trie: where the children of each node begin, and the words that lead to them.</summary>
    NodeChildren = 7,
    ChildWords = 8,

    /// <summary>What is known of the phrase that ends at each node.</summary>
    NodeValues = 9,
    Payloads = 10,

    /// <summary>One record for each entity and for each form, and where their blocks begin.</summary>
    EntityBlocks = 11,
    Entities = 12,
    FormBlocks = 13,
    Forms = 14,

    /// <summary>The names of packs and tables.</summary>
    Layers = 15,

    /// <summary>Cues as the tables write them, the nodes of their phrases, and which of them go together.</summary>
    CueTexts = 16,
    CueNodes = 17,
    CueListBlocks = 23,
    CueLists = 19,

    /// <summary>Sets of evidence of which one must be complete.</summary>
    Needs = 20,

    /// <summary>Reasons and descriptions: packed, since few ask for them.</summary>
    Remarks = 21,

    /// <summary>The last of those that make up an index.</summary>
    LastOfIndex = 63,

    /// <summary>Only in the assembly: the folding rules.</summary>
    Folding = 64,

    /// <summary>Only in the assembly: the rows of the packs as references to strings, packed, for overlays.</summary>
    PackRows = 65,

    /// <summary>Only in the assembly: the texts of the other tables, packed.</summary>
    Texts = 66,

    /// <summary>Only in an assembly that has no words and phrases: the surfaces and the cues that follow from them.</summary>
    ToldSurfaces = 67,
    ToldCues = 68,

    /// <summary>Only in files: the fuzzy index, which follows from the others and is made anew where it is missing. Says of which tables and rules it was made.</summary>
    FuzzyStamp = 80,

    /// <summary>The letters of the tokens of names, and where each few of them begin.</summary>
    TokenText = 81,
    TokenBlocks = 82,

    /// <summary>The tokens by what they are without dots.</summary>
    RasmStarts = 83,
    RasmTokens = 84,

    /// <summary>The tokens by the classes of their consonants.</summary>
    SkeletonRecords = 85,
    SkeletonStarts = 86,
    SkeletonMarks = 87,

    /// <summary>What is known of each token.</summary>
    TokenTraits = 88,

    /// <summary>How many names have no more than so many tokens; the tokens of those that have several.</summary>
    NameSizes = 89,
    NameTokens = 90,

    /// <summary>The names in which each token stands.</summary>
    PostingStarts = 91,
    Postings = 92,

    /// <summary>The names that are listed as one token as well, and those of these tokens that are something else besides.</summary>
    GluedNames = 93,
    GluedTokens = 94,

    /// <summary>The forms of each name, and the entity of each form.</summary>
    NameForms = 95,
    MoreForms = 96,
    FormEntities = 97,

    /// <summary>The last of the fuzzy index.</summary>
    LastOfFuzzy = FormEntities,
}
