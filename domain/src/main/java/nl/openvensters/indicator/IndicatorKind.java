package nl.openvensters.indicator;

/** How an indicator is filled in and shown. A new indicator of one of these kinds needs no Java. */
public enum IndicatorKind {
    PROFILE,
    COUNT_TREND,
    DISTRIBUTION,
    CATCHMENT,
    STAFF,
    SCALE,
    LEVELS,
    MEAN_PER_TEST,
    CATEGORY,
    KEYWORDS,
    SHARES,
    TEXT,
    NUMBER,
    WEEK,
    SATISFACTION,
    CHECKLIST,
    QUALITY
}
