/** Who runs this site: what the settings say, and that a public one does not start without. */
package nl.openvensters.site.operator;
