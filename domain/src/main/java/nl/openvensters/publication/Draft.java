package nl.openvensters.publication;

import java.time.LocalDateTime;

/**
 * The text that somebody is working on.
 *
 * @param body sanitised HTML; may be empty
 * @param version to be handed back when it is saved, so that nobody overwrites unseen work; 0 when there is no draft
 * @param editedAt in UTC
 * @param editedBy the name of who saved it
 */
public record Draft(String body, int version, LocalDateTime editedAt, String editedBy) {}
