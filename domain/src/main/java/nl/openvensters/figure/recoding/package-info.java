/**
 * How a table with counts under five is shown: coarser, by a rule that looks at that table alone (and at the same source's
 * total of the same day), applied once when it arrives. docs/suppression.md has the rules, and why nothing can be learnt
 * from what they show.
 */
package nl.openvensters.figure.recoding;
