/** How pages are written: their head, and what PrimeFaces writes into them. */
package nl.openvensters.portal.page;
