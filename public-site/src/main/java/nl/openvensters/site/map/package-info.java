/** Maps of our own: borders of provinces and points of schools, drawn on the server or in the browser. */
package nl.openvensters.site.map;
