/** The pages of the school guide: writing, coverage, consent, adoption, delivery; and the PDF of it. */
package nl.openvensters.portal.guide;
