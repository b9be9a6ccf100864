/** The page of a partnership: the region in which school boards see to support for every child. */
package nl.openvensters.site.partnership;
