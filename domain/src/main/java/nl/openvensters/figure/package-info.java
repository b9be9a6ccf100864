/**
 * The model of a figure: a subject, a measure, a period, and either what is known or the reason why it is not;
 * suppression and derivation of figures from other figures.
 */
package nl.openvensters.figure;
