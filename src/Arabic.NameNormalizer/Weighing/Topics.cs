using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;

namespace Arabic.NameNormalizer.Weighing;

/// <summary>The terms of the packs' subjects in a text, with the places that tell them apart from a mention.</summary>
internal sealed class Topics
{
    /// <summary>How many different terms of a subject make a text one about it: one alone may be in passing.</summary>
    private const int Terms = 2;

    /// <summary>The subjects are few: a list is searched faster than a dictionary.</summary>
    private readonly List<(string Pack, List<Term> Terms)> _packs = [];

    /// <summary>Those of all phrases that do not go over the end of a line.</summary>
    public static Topics Of(PhraseHits hits)
    {
        var topics = new Topics();
        foreach (ref readonly var hit in hits.Span)
            if ((hit.Kinds & PhraseKinds.Topic) != 0 && !hit.GoesOverLine) topics.Add(hit.Payload, hit);
        return topics;
    }

    /// <summary>Adds a term at a place.</summary>
    public void Add(PhrasePayload payload, in PhraseHit place)
    {
        foreach (var pack in payload.Topics)
        {
            var terms = Of(pack);
            if (terms is null) _packs.Add((pack, terms = []));
            // The first and the last place of a term are enough to find one apart from a mention.
            int places = 0, last = -1;
            for (var i = 0; i < terms.Count; i++)
            {
                if (!ReferenceEquals(terms[i].Payload, payload)) continue;
                places++;
                last = i;
            }
            if (places == 2) terms.RemoveAt(last);
            terms.Add(new Term(payload, place));
        }
    }

    /// <summary>Whether different terms of a subject stand apart from each other and from a mention.</summary>
    public bool IsAbout(string pack, in PhraseHit mention)
    {
        if (Of(pack) is not { } terms) return false;
        foreach (var term in terms)
        {
            if (term.Place.Overlaps(mention)) continue;
            var others = 0;
            foreach (var other in terms)
            {
                if (ReferenceEquals(other.Payload, term.Payload) || other.Place.Overlaps(mention)
                    || other.Place.Overlaps(term.Place)) continue;
                if (++others == Terms - 1) return true;
            }
        }
        return false;
    }

    private List<Term>? Of(string pack)
    {
        foreach (var (name, terms) in _packs)
            if (string.Equals(name, pack, StringComparison.Ordinal)) return terms;
        return null;
    }

    private readonly record struct Term(PhrasePayload Payload, PhraseHit Place);
}
