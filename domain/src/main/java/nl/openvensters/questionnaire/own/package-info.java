/** Questionnaires that schools write themselves: typed as lines, looked at, made ready as a version that never changes. */
package nl.openvensters.questionnaire.own;
