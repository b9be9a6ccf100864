/**
 * Questionnaires as data with versions: what is asked of whom, in which languages, and how answers become scores. Rounds,
 * taking part, results and what comes of scans are packages of their own below it (docs/questionnaires.md).
 */
package nl.openvensters.questionnaire;
