/**
 * Taking part without an account. Who answered and what was answered are never in one row: a code is the hash of something
 * that nobody keeps, and answers have neither a moment nor an order (docs/questionnaires.md).
 */
package nl.openvensters.questionnaire.taking;
