/**
 * Finding out what a file is, whatever its name, and reading it row by row: delimited text, OpenDocument spreadsheets
 * and GeoJSON all become tables with a header and rows of text. Encodings, delimiters, quotes, blanks, shifting column
 * names and numbers with noise end here; what a row means is up to the formats.
 */
package nl.openvensters.importing.reading;
