/** What programs that read the whole site ask for. */
package nl.openvensters.site.crawler;
