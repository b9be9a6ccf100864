package nl.openvensters.guide;

import java.time.LocalDateTime;

/**
 * What a member of the council said of a paragraph.
 *
 * @param version that it was said of
 * @param at UTC
 */
public record Remark(long version, String paragraph, String words, String name, LocalDateTime at) {}
