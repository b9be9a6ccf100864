/** Writing to a school. */
package nl.openvensters.site.message;
