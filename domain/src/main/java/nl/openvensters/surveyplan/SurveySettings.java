package nl.openvensters.surveyplan;

import java.util.Optional;
import java.util.function.Function;

/**
 * How questionnaires are held here.
 *
 * @param margin of the sample size, a share between 0 and 1
 * @param keptMonths how long single answers are kept after a round was closed, 0 to 36
 */
public record SurveySettings(double margin, int keptMonths) {

    /** A margin of five percent; single answers are kept a year. */
    public static final SurveySettings USUAL = new SurveySettings(0.05, 12);

    private static final int MOST_MONTHS = 36;

    /** @throws IllegalArgumentException when a setting makes no sense */
    public SurveySettings {
        if (!(margin > 0 && margin < 1) || keptMonths < 0 || keptMonths > MOST_MONTHS) {
            throw new IllegalArgumentException(
                    "The setting survey.margin is between 0 and 1, and survey.kept-months from 0 to " + MOST_MONTHS);
        }
    }

    /**
     * @param setting the value of a setting by its name, if it has any
     * @throws IllegalArgumentException when a setting makes no sense or is no number
     */
    public static SurveySettings read(Function<String, Optional<String>> setting) {
        return new SurveySettings(
                setting.apply("survey.margin").map(SurveySettings::number).orElse(USUAL.margin),
                setting.apply("survey.kept-months").map(SurveySettings::months).orElse(USUAL.keptMonths));
    }

    /** What is no number is as wrong as one that makes no sense. */
    private static double number(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static int months(String value) {
        return value.matches("[0-9]{1,3}") ? Integer.parseInt(value) : -1;
    }
}
