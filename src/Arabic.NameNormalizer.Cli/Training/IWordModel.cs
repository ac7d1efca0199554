namespace Arabic.NameNormalizer.Cli.Training;

/// <summary>Something that tells how near words are.</summary>
internal interface IWordModel
{
    /// <summary>The rank of the right word, from 1, brute force; of equally near words the earlier of the table is the better.</summary>
    /// <param name="table">The words.</param>
    /// <param name="query">An encoded variant.</param>
    /// <param name="right">The place of the right word.</param>
    int Rank(WordTable table, byte[] query, int right);
}
