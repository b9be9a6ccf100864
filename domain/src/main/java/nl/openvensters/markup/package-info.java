/** Plain text in HTML and XML, for all features. */
package nl.openvensters.markup;
