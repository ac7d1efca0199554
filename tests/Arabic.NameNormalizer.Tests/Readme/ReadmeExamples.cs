using Microsoft.Extensions.DependencyInjection;

namespace Arabic.NameNormalizer.Tests.Readme;

/// <summary>The examples of README.md as code: each region is a block there, in the same order.</summary>
/// <remarks>What a line prints stands behind it, or below it, as a comment; the test holds the output against it.</remarks>
internal sealed class ReadmeExamples
{
    public static void FirstResult()
    {
        #region First result
        var names = ArabicNameNormalizer.Default;
        Console.WriteLine(names.Resolve("خليفة هفتر").Canonical);                       // خليفة حفتر
        Console.WriteLine(names.Rewrite("وصل هولوسي عشار إلى طرابلس").Text);            // وصل خلوصي أكار إلى طرابلس
        #endregion
    }

    public static void Names()
    {
        #region Names
        var names = ArabicNameNormalizer.Default;
        var answer = names.Resolve("كاليفا حافطر");           // no table lists this spelling
        Console.WriteLine(answer.Outcome);                     // Matched
        Console.WriteLine(answer.Entity!.Id);                  // khalifa-haftar
        Console.WriteLine(names.Resolve("بيتر").Outcome);      // Ambiguous: also Peter, a given name
        Console.WriteLine(names.Resolve("محمد بن سلطان").Outcome); // NoMatch
        #endregion
    }

    public static void HowSure()
    {
        #region How sure
        var names = ArabicNameNormalizer.Create(options => options.MaxErrorRate = 0.01);   // at most 1 wrong in 100
        Console.WriteLine(names.Resolve("كاليفا حافطر").Outcome);   // Matched
        Console.WriteLine(names.Resolve("لافروفف").Outcome);        // NoMatch: one word is never so sure
        #endregion
    }

    public static void Text()
    {
        #region Text
        var text = "قال وزير الدفاع التركي هولوسي عشار إن بلاده تتابع الوضع في ليبيا وبنغازي، ثم غادر العكر وجوبرا خلفه.";
        var result = ArabicNameNormalizer.Default.Rewrite(text);
        Console.WriteLine(result.Text);
        // قال وزير الدفاع التركي خلوصي أكار إن بلاده تتابع الوضع في ليبيا وبنغازي، ثم غادر أكار والجفرة خلفه.
        foreach (var change in result.Changes)
            Console.WriteLine($"{change.OriginalStart}: {change.Surface} → {change.Replacement} ({change.Mention.Entity.Id})");
        // 23: هولوسي عشار → خلوصي أكار (hulusi-akar)
        // 82: العكر → أكار (hulusi-akar)
        // 89: جوبرا → الجفرة (al-jufra)
        Console.WriteLine(result.Undo() == text);              // True
        #endregion
    }

    public static void YourOwnNames()
    {
        #region Your own names
        var names = ArabicNameNormalizer.Create(options => options
            .AddTable("staff", "alias,canonical\nسمير الخطاب,سمير الخطيب"));
        Console.WriteLine(names.Rewrite("حضر سمير الخطاب الجلسة").Text);  // حضر سمير الخطيب الجلسة
        #endregion
    }

    public static void CompiledOnce()
    {
        #region Compiled once
        var path = Path.Combine(Path.GetTempPath(), "staff.index");
        ArabicNameNormalizer.Create(options => options.AddTable("staff", "canonical\nسمير الخطيب")).SaveIndex(path);
        var names = ArabicNameNormalizer.Create(options => options.IndexFile = path);
        Console.WriteLine(names.Resolve("سمير الخطيب").IsMatch);          // True
        Console.WriteLine(names.DataHash.Length);                         // 64
        #endregion
    }

    public static void Overlays()
    {
        #region Overlays
        var names = ArabicNameNormalizer.Create(options => options
            .AddTable("names", "id,canonical,short,policy\nhulusi-akar,خلوصي أقار,أقار,\ntripoli,,,disabled")
            .AddTable("aliases", "alias,entity,policy,reason\nالعكر,hulusi-akar,disabled,here always the word\nحفترو,khalifa-haftar,always,Turkish ending"));
        Console.WriteLine(names.Rewrite("وصل هولوسي عشار وخلوصي أكار").Text);   // وصل خلوصي أقار وخلوصي أقار
        Console.WriteLine(names.Resolve("حفترو").Candidates[0].Evidence);        // alias 'حفترو' in 'aliases': Turkish ending
        Console.WriteLine(names.Resolve("العكر").IsMatch);                       // False
        #endregion
    }

    public static void DependencyInjection()
    {
        #region Dependency injection
        var services = new ServiceCollection();
        services.AddArabicNameNormalizer(options => options.AcceptScore = 0.95);
        services.AddKeyedArabicNameNormalizer("staff", options => options
            .AddTable("staff", "canonical\nسمير الخطيب"));
        using var provider = services.BuildServiceProvider();
        Console.WriteLine(provider.GetRequiredService<ArabicNameNormalizer>().AcceptScore); // 0.95
        #endregion
    }
}
