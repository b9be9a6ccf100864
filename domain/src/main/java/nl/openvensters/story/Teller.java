package nl.openvensters.story;

/** Tells of indicators of one kind. */
interface Teller {

    /** @param material whose indicator is of this teller's kind and not absent as a whole */
    TellerResult tell(StoryMaterial material);
}
