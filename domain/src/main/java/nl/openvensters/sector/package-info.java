/**
 * Primary education in figures: what is told of the country, provinces, municipalities, partnerships and boards, added up
 * once after each import or publication and kept, with editions that never change. See docs/sector.md.
 */
package nl.openvensters.sector;
