/**
 * Finding schools: an index in memory of what the public documents say of them ({@link
 * nl.openvensters.search.SchoolIndex}), kept up with by the feed of changes. Plain classes; the public site makes one of
 * each. Needs Lucene, which other applications do not carry.
 */
package nl.openvensters.search;
