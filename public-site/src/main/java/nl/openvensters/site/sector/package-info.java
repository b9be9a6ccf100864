/** Primary education in figures: its pages, its files, and where boards stand in public. */
package nl.openvensters.site.sector;
