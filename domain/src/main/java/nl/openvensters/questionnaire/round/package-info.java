/** A questionnaire held at a school or a board: begun, watched without results, reminded, extended, closed once. */
package nl.openvensters.questionnaire.round;
