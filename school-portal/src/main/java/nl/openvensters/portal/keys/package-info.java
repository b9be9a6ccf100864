/** The keys of the inspectorate that wait for a person: the list, and the page on which one is decided. */
package nl.openvensters.portal.keys;
