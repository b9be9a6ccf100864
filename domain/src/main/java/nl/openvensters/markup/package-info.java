/** Plain text in HTML, XML and CSV, for all features. */
package nl.openvensters.markup;
