package nl.openvensters.indicator;

/** What a cell means for how an indicator of its kind is told, whatever its key. */
public enum CellRole {
    /** The share at the basic level or higher. */
    BASIC,
    /** The share at the target level. */
    TARGET,
    /** What the source compares the share at the basic level with. */
    BASIC_THRESHOLD,
    TARGET_THRESHOLD,
    /** What the source itself says of the share at the basic level, a category. */
    BASIC_OUTCOME,
    TARGET_OUTCOME,
    /** How many people it is about. */
    PEOPLE,
    /** One of the parts that are told beside each other, such as a subject. */
    PART,
    /** How many schools it is the mean of. */
    SCHOOLS,
    /** The lowest weighting of these schools. */
    WEIGHTING_FROM,
    /** The highest weighting of these schools. */
    WEIGHTING_TO,
    /** What the source remarks of the value, a category. */
    REMARK,
    /** Whether the value may lie beyond what is told, a category. */
    BOUND
}
