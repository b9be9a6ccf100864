/**
 * From a page of XHTML with pictures as SVG to a PDF that everybody can read: tagged (PDF/UA), in Dutch, with a title and
 * all fonts in it. Whoever makes a document writes the page; this part knows nothing of what is in it.
 */
package nl.openvensters.portal.pdf;
