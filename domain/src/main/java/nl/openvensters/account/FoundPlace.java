package nl.openvensters.account;

/**
 * A place that was looked for.
 *
 * @param label its name with what tells it apart from others of that name: {@code De Ark (Ede, 12AB00)},
 *     {@code Stichting Ark (bestuur 41234)}
 */
public record FoundPlace(Workplace workplace, String label) {}
