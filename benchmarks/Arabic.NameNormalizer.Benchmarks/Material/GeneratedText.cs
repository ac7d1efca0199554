using System.Text;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Benchmarks.Material;

/// <summary>News-like Arabic text with a listed name in about every third sentence: the same text for the same seed.</summary>
internal static class GeneratedText
{
    private static readonly string[] Starts =
    [
        "قال", "أعلن", "ذكر", "وأكد", "وأضاف", "وأوضح", "كما أفاد", "وفي سياق متصل أشار", "من جهته لفت", "ونفى",
    ];

    private static readonly string[] Speakers =
    [
        "متحدث باسم الوزارة", "مسؤول محلي", "شهود عيان", "تقرير نشرته الصحيفة", "مصدر مطلع", "رئيس البلدية",
        "خبراء في الاقتصاد", "أحد سكان الحي", "مدير المستشفى", "عضو في اللجنة", "مراسلنا", "بيان صدر مساء أمس",
    ];

    private static readonly string[] Claims =
    [
        "أن الطريق الساحلي سيفتح أمام السيارات خلال أيام", "أن أسعار الخبز لم تتغير منذ بداية الشهر",
        "أن المحادثات ستستأنف بعد عطلة العيد", "أن عددا من الجرحى نقلوا إلى العاصمة لتلقي العلاج",
        "أن محطة الكهرباء عادت إلى العمل بعد إصلاح العطل", "أن المدارس ستبقى مغلقة حتى إشعار آخر",
        "أن الأمطار الغزيرة أغرقت شوارع المدينة القديمة", "أن اللجنة المشتركة اتفقت على تبادل الأسرى",
        "أن إنتاج النفط ارتفع إلى مليون برميل في اليوم", "أن الميناء استقبل أول سفينة شحن منذ عامين",
    ];

    private static readonly string[] Ends =
    [
        ".", "، ولم يقدم مزيدا من التفاصيل.", "، وفق ما نقلته وسائل إعلام.", " رغم الصعوبات المالية.",
        "، مشيرا إلى أن الوقت لا يزال مبكرا.", " في انتظار قرار نهائي.", "، وهو ما رفضه الطرف الآخر.",
    ];

    /// <summary>Text of at least so many UTF-8 bytes, in paragraphs of four sentences.</summary>
    /// <param name="bytes">How much.</param>
    /// <param name="surfaces">Names to sprinkle in, right ones and garbled ones.</param>
    /// <param name="seed">The seed.</param>
    public static string Make(int bytes, IReadOnlyList<string> surfaces, int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int sentences = 1, length = 0; length < bytes; sentences++)
        {
            var start = text.Length;
            text.Append(Pick(Starts)).Append(' ').Append(Pick(Speakers)).Append(' ').Append(Pick(Claims));
            if (random.Next(3) == 0) text.Append(" بعد لقاء مع ").Append(Pick(surfaces));
            text.Append(Pick(Ends)).Append(sentences % 4 == 0 ? '\n' : ' ');
            length += Encoding.UTF8.GetByteCount(text.ToString(start, text.Length - start));
        }
        return text.ToString();

        string Pick(IReadOnlyList<string> choices) => choices[random.Next(choices.Count)];
    }

    /// <summary>All forms of the built-in packs.</summary>
    public static IReadOnlyList<NameForm> BuiltInForms() =>
        NameTables.Read(new ArabicNameNormalizerOptions().Sources()).Forms;
}
