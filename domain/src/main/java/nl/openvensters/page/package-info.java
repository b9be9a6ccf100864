/**
 * What the public sees, made once: a document for each subject, kept in the table {@code public_page} with the number of
 * the change that made it. {@link nl.openvensters.page.PageMaker} makes them, one at a time; {@link
 * nl.openvensters.page.PublicPages} reads them, for the site, the API and whoever keeps ready pages.
 */
package nl.openvensters.page;
