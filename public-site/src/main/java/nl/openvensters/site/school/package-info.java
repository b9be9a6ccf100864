/** The page of one school, that of its board, and their photos and documents. */
package nl.openvensters.site.school;
