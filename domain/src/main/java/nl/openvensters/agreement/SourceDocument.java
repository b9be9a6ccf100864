package nl.openvensters.agreement;

/**
 * A public document that numbers are taken from.
 *
 * @param id by which it is cited
 * @param title as it is called
 * @param publisher who made it public
 * @param date in words, as exactly as is known
 */
public record SourceDocument(String id, String title, String publisher, String date) {}
