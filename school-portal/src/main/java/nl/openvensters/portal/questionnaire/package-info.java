/** Questionnaires at a school or a board: holding a round, watching the response, reading, publishing and following up. */
package nl.openvensters.portal.questionnaire;
