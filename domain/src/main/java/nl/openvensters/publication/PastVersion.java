package nl.openvensters.publication;

/**
 * Words and answer as they were online.
 *
 * @param publication to ask for it again; of what was thrown away it is 0
 */
public record PastVersion(long publication, DraftContent content) {}
