namespace Arabic.NameNormalizer.Compiled;

/// <summary>The surfaces of all forms of an index, for those who want them all.</summary>
/// <remarks>Where words and phrases are left out, those that would follow from them are told one by one.</remarks>
internal static class FormSurfaces
{
    public static string[] All(Blob blob, StringPool strings, FormFields[] forms, EntityFields[] entities)
    {
        var told = new RecordReader(blob.Get<byte>(SectionId.Surfaces).Span);
        var phrases = told.IsAtEnd ? new PhraseNodes(blob) : null;
        var nodes = phrases?.OfForms(forms.Length);
        var surfaces = new string[forms.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            ref readonly var entity = ref entities[forms[i].Entity];
            surfaces[i] = forms[i].Surface switch
            {
                FormFields.Canonical => strings[entity.Canonical]!,
                FormFields.Short => strings[entity.Short]!,
                FormFields.AsSpelled => phrases is null ? Letters.Decode(told.Until(StringPool.End)) : phrases.Text(nodes![i]),
                var reference => strings[FormFields.Place(reference)]!,
            };
        }
        return surfaces;
    }

    /// <summary>What is to be told of an index without its words and phrases.</summary>
    public static byte[] Encode(Blob blob)
    {
        var strings = new StringPool(blob);
        var (forms, entities) = (FormFields.All(blob, strings), EntityFields.All(blob, strings));
        var surfaces = All(blob, strings, forms, entities);
        var record = new RecordWriter();
        for (var i = 0; i < forms.Length; i++)
        {
            if (forms[i].Surface != FormFields.AsSpelled) continue;
            record.Append(Letters.Encode(surfaces[i].AsSpan()));
            record.Number(StringPool.End);
        }
        return record.ToArray();
    }
}
