/** A school within the page of another site: some of its indicators, whole, without a script. See docs/open-data.md. */
package nl.openvensters.site.embed;
