package nl.openvensters.portal.table;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name in the address and on the page
 * @param key by which the list knows it; empty when it is neither sorted nor filtered
 * @param header for people
 * @param text what a file holds of a row
 */
public record TableColumn<T>(String name, String key, String header, Function<T, String> text) {}
