/** The Dutch texts of the pages. */
package nl.openvensters.site.text;
