/** Answers that are made once per change and then served from memory as ready bytes (docs/kept-answers.md). */
package nl.openvensters.site.cache;
