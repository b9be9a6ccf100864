/**
 * Counts visits of the site without keeping who came: in memory by a hash with a salt of the day, and then only numbers.
 */
package nl.openvensters.site.visits;
