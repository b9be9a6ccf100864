/** What holds for every answer of the site: headers, methods, caching, and pages that are as old as their document. */
package nl.openvensters.site.http;
