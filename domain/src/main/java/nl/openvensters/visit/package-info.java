/** Visits of the public site, counted without keeping who came: only numbers of a day leave the memory. */
package nl.openvensters.visit;
