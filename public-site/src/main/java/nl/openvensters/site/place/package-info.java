/** The pages of municipalities, places and provinces. */
package nl.openvensters.site.place;
