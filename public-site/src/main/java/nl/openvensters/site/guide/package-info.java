/** The school guide that parents read: of now and of years before, as a page and as a PDF. Adopted guides only. */
package nl.openvensters.site.guide;
