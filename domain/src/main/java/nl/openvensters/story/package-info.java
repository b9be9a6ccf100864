/**
 * From figures to what a person reads: the question, the answer in a sentence, the picture as SVG with the same numbers
 * as a table, the meaning, the source line, the school's own words, or the sentence that says why there is nothing.
 */
package nl.openvensters.story;
