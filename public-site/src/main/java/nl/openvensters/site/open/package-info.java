/**
 * Open data for people and machines: files of all schools and of the figures of each indicator, their columns described,
 * and a catalogue of them (DCAT). See docs/open-data.md.
 */
package nl.openvensters.site.open;
