package nl.openvensters.questionnaire;

import java.util.Optional;

/**
 * The mean of some questions out of ten.
 *
 * @param indicator that publishing it fills in, if any
 * @param monitor the part of the safety monitor that it is, if any
 */
public record Score(String id, Translated name, Optional<String> indicator, Optional<Monitored> monitor) {

    /** The three parts of the yearly monitor of social safety, as the inspectorate gets them. */
    public enum Monitored {
        WELLBEING,
        EXPERIENCED,
        VIOLATION
    }
}
