/** The parents' site: pages that are all a GET, without session or cookie, and work without JavaScript. */
package nl.openvensters.site;
