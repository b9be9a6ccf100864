/** Finding schools: the question as it is asked in an address, the answer in words and cards, and suggestions. */
package nl.openvensters.site.search;
