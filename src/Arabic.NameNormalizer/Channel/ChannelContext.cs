namespace Arabic.NameNormalizer.Channel;

/// <summary>Which neighbours of a letter a row of the channel's table speaks of.</summary>
internal enum ChannelContext
{
    /// <summary>None.</summary>
    Letter,

    /// <summary>The letter before it.</summary>
    Left,

    /// <summary>The letter behind it.</summary>
    Right,

    /// <summary>Both.</summary>
    Both,
}
