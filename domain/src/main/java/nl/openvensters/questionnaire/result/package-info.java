/**
 * From single answers to what may be told: sums that are protected once, when a round closes, and stored as they are shown.
 * What was not shown is nowhere to be worked out from (docs/questionnaires.md).
 */
package nl.openvensters.questionnaire.result;
