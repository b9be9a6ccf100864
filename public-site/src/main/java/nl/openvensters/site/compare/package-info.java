/** The schools that were chosen, side by side. */
package nl.openvensters.site.compare;
