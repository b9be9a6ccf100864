/**
 * The catalogue of indicators: what is shown, by theme, from which source, for which types of school and by which
 * rules. It is data ({@code catalogue/*.yaml}), checked when it is read, and mirrored into the database.
 */
package nl.openvensters.indicator;
