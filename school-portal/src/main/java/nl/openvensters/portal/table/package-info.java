/** Tables of any length: sorted, filtered and paged by the server, with their state in the address. */
package nl.openvensters.portal.table;
