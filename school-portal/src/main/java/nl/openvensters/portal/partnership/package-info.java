/** The page on which a partnership, the region for support, writes about itself. */
package nl.openvensters.portal.partnership;
