/**
 * The dashboard of the sector agreement: goals, what was wanted and what was reached with the document behind every
 * number, as editions that are worked on, published with a date and stay readable. docs/sector-agreement.md.
 */
package nl.openvensters.agreement;
