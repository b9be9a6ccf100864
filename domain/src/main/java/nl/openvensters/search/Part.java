package nl.openvensters.search;

/** The parts of what is known of a school whose values are words or keys, and how much it says that a word stands there. */
enum Part {
    NAME("name", 10),
    FORMER_NAME("former", 4),
    PLACE("place", 8),
    MUNICIPALITY("municipality", 7),
    STREET("street", 5),
    NUMBER("number", 5),
    BOARD("board", 2),
    PROVINCE("province", 3),
    KIND("kind", 3),
    CODE("code", 40),
    POSTCODE("postcode", 40),
    /** All words of the fields before that are looked through for words that are nearly the same. */
    ANY("any", 0),
    /** The whole name. */
    FULL_NAME("fullName", 60),
    /** What tells the name from others. */
    TELLING_NAME("tellingName", 40),
    FORMER_FULL_NAME("formerFullName", 12),
    FULL_PLACE("fullPlace", 20),
    FULL_BOARD("fullBoard", 60);

    private final String label;
    private final int weight;

    Part(String label, int weight) {
        this.label = label;
        this.weight = weight;
    }

    String label() {
        return label;
    }

    int weight() {
        return weight;
    }
}
