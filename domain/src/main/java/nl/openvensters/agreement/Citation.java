package nl.openvensters.agreement;

/**
 * Where something stands.
 *
 * @param document id of the document
 * @param page from 1
 * @param place a paragraph or heading on it; may be empty
 */
public record Citation(String document, int page, String place) {}
