/**
 * What a school supplies for a decentral indicator: a type for each kind of indicator, read from and written to the JSON
 * of docs/own-answers.md, and the rules that it must keep. Knows nothing of drafts or pages.
 */
package nl.openvensters.publication.answer;
