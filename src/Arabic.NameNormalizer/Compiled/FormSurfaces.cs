namespace Arabic.NameNormalizer.Compiled;

/// <summary>The surfaces of all forms of an index, for those who want them all.</summary>
/// <remarks>Where words and phrases are left out, those that would follow from them are told one by one.</remarks>
internal static class FormSurfaces
{
    public static string[] All(Blob blob, StringPool strings, FormFields[] forms, EntityFields[] entities)
    {
        var told = blob.Get<byte>(SectionId.ToldSurfaces).Span;
        var reader = told.IsEmpty ? default : new ToldSurfaces.Reader(told);
        var phrases = told.IsEmpty ? new PhraseNodes(blob) : null;
        var nodes = phrases?.OfForms(forms.Length);
        var surfaces = new string[forms.Length];
        var (canonical, shortForm) = ("", (string?)null);
        for (var i = 0; i < forms.Length; i++)
        {
            // Forms of one entity stand together: its names are made once.
            if (i == 0 || forms[i].Entity != forms[i - 1].Entity)
                (canonical, shortForm) = (strings[entities[forms[i].Entity].Canonical]!, strings[entities[forms[i].Entity].Short]);
            surfaces[i] = forms[i].Surface switch
            {
                FormFields.Canonical => canonical,
                FormFields.Short => shortForm!,
                FormFields.AsSpelled => phrases?.Text(nodes![i]) ?? reader.Next(forms[i].Entity, canonical, shortForm),
                var reference => strings[FormFields.Place(reference)]!,
            };
        }
        return surfaces;
    }

    /// <summary>What is to be told of an index without its words and phrases.</summary>
    public static byte[] EncodeTold(Blob blob)
    {
        var strings = new StringPool(blob);
        var (forms, entities) = (FormFields.All(blob, strings), EntityFields.All(blob, strings));
        var surfaces = All(blob, strings, forms, entities);
        return ToldSurfaces.Encode(Enumerable.Range(0, forms.Length).Where(i => forms[i].Surface == FormFields.AsSpelled).Select(i =>
            (forms[i].Entity, strings[entities[forms[i].Entity].Canonical]!, strings[entities[forms[i].Entity].Short], surfaces[i])));
    }
}
