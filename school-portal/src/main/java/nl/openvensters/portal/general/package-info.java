/** What a school tells of itself beside the register, with its photo and its documents. */
package nl.openvensters.portal.general;
