/** What the law asks of a school guide, and what of it needs consent: data with days from and to, see {@code guide/law.yaml}. */
package nl.openvensters.guide.law;
