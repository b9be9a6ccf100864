package nl.openvensters.launcher;

import java.util.Map;
import java.util.stream.Stream;

/** Whether the settings of questionnaires make sense: the applications would refuse them later, with less to say. */
final class SurveyNumbers {

    private static final String MARGIN = "0?\\.[0-9]*[1-9][0-9]*";
    private static final String MONTHS = "[0-9]|[12][0-9]|3[0-6]";

    private SurveyNumbers() {}

    /**
     * @param environment may hold {@code SURVEY_MARGIN} and {@code SURVEY_KEPT_MONTHS}
     * @throws Refusal when one of them is no number that can be
     */
    static void check(Map<String, String> environment) {
        refuse(environment, "SURVEY_MARGIN", "survey.margin", MARGIN, "a number between 0 and 1, such as 0.05");
        refuse(environment, "SURVEY_KEPT_MONTHS", "survey.kept-months", MONTHS, "a whole number from 0 to 36");
    }

    private static void refuse(
            Map<String, String> environment, String variable, String property, String good, String wanted) {
        Stream.of(environment.getOrDefault(variable, ""), System.getProperty(property, ""))
                .map(String::strip)
                .filter(value -> !value.isEmpty() && !value.matches(good))
                .findFirst()
                .ifPresent(value -> {
                    throw new Refusal(variable + " is '" + value + "' and must be " + wanted + ".");
                });
    }
}
