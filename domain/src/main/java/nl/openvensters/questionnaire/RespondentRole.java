package nl.openvensters.questionnaire;

/**
 * Who answers.
 *
 * @param minimum how many must have answered before anything of it is shown
 * @param open whether answers are known to be somebody's: the one leader of a school; said before it begins, scans only
 */
public record RespondentRole(String id, Translated name, int minimum, boolean open) {}
