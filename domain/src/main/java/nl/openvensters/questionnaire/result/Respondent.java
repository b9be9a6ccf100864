package nl.openvensters.questionnaire.result;

import java.util.Map;

/** What one person answered. @param part the group, of a scan the role, counted from 1 */
record Respondent(int part, Map<String, Integer> answers) {

    Respondent {
        answers = Map.copyOf(answers);
    }
}
