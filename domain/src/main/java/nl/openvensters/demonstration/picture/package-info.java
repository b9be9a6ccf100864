/**
 * Pictures that stand in for the photos of fictional schools: drawn by ourselves, so that nobody's licence and nobody's
 * child is in them.
 */
package nl.openvensters.demonstration.picture;
