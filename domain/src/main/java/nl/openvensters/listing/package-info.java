/** Lists of which a part is read: what is asked of them (words, filters, order, where to begin), and what comes back. */
package nl.openvensters.listing;
