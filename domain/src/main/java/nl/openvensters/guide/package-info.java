/**
 * The school guide: written in chapters from what is published already and from own words, held against what the law asks,
 * consented to on a frozen version, adopted, delivered. How far it is for lists and calendars is {@code guideplan}; what the
 * law asks is data ({@code guide.law}).
 */
package nl.openvensters.guide;
