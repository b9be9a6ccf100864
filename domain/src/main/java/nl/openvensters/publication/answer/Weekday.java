package nl.openvensters.publication.answer;

/** A day on which there can be school. */
public enum Weekday {
    MON,
    TUE,
    WED,
    THU,
    FRI
}
