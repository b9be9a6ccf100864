/** How far questionnaires of schools are, for the work list; how many answers are enough, and the settings (docs/questionnaires.md). */
package nl.openvensters.surveyplan;
