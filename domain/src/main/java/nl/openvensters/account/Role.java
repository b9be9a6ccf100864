package nl.openvensters.account;

import static nl.openvensters.account.Action.ADMINISTER;
import static nl.openvensters.account.Action.APPROVE;
import static nl.openvensters.account.Action.EDIT_DRAFT;
import static nl.openvensters.account.Action.KEEP_AGREEMENT;
import static nl.openvensters.account.Action.MANAGE_BOARD;
import static nl.openvensters.account.Action.MANAGE_PARTNERSHIP;
import static nl.openvensters.account.Action.MANAGE_PEOPLE;
import static nl.openvensters.account.Action.PUBLISH;
import static nl.openvensters.account.Action.RUN_CAMPAIGNS;
import static nl.openvensters.account.Action.RUN_SURVEYS;
import static nl.openvensters.account.Action.SEE_DRAFT;
import static nl.openvensters.account.Action.SEE_FIGURES;
import static nl.openvensters.account.Action.SEE_MONITOR;
import static nl.openvensters.account.Action.WITHDRAW;

import java.util.Optional;
import java.util.Set;
import nl.openvensters.school.SubjectKind;

/** What somebody is, with what that allows. This is the whole table: what is not named here is not allowed. */
public enum Role {
    /** Runs the platform; looks along everywhere, but never speaks for a school. */
    ADMINISTRATOR(SEE_FIGURES, SEE_DRAFT, SEE_MONITOR, MANAGE_PEOPLE, ADMINISTER),
    /** The sector council: reads along, but no text before it is public; tells of the sector agreement itself. */
    SECTOR_MONITOR(SEE_FIGURES, SEE_MONITOR, KEEP_AGREEMENT, RUN_CAMPAIGNS),
    /** Runs all schools of a board. */
    BOARD_ADMINISTRATOR(
            SEE_FIGURES, SEE_DRAFT, EDIT_DRAFT, PUBLISH, WITHDRAW, APPROVE, MANAGE_BOARD, MANAGE_PEOPLE, RUN_SURVEYS),
    /** Runs one school. */
    SCHOOL_LEADER(SEE_FIGURES, SEE_DRAFT, EDIT_DRAFT, PUBLISH, WITHDRAW, APPROVE, RUN_SURVEYS),
    /** Writes and publishes; taking something offline is up to whoever runs the school. */
    EDITOR(SEE_FIGURES, SEE_DRAFT, EDIT_DRAFT, PUBLISH),
    /** The parents' council or a supervisor: sees everything, changes nothing. */
    READER(SEE_FIGURES, SEE_DRAFT),
    /** Runs a partnership, the region for support: its page and its people, and nothing of boards or schools. */
    PARTNERSHIP_ADMINISTRATOR(
            SEE_FIGURES, SEE_DRAFT, EDIT_DRAFT, PUBLISH, WITHDRAW, APPROVE, MANAGE_PEOPLE, MANAGE_PARTNERSHIP);

    private final Set<Action> actions;

    Role(Action... actions) {
        this.actions = Set.of(actions);
    }

    /** Whether the role allows an action, at the place where it was given. */
    public boolean allows(Action action) {
        return actions.contains(action);
    }

    /** Whether somebody can be this there: at the platform, at a board, at a school or at a partnership. */
    public boolean fits(Place place) {
        return switch (this) {
            case ADMINISTRATOR, SECTOR_MONITOR -> place.isPlatform();
            case BOARD_ADMINISTRATOR -> place.isBoard();
            case PARTNERSHIP_ADMINISTRATOR -> place.isPartnership();
            case SCHOOL_LEADER -> place.isSchool();
            case EDITOR, READER -> !place.isPlatform();
        };
    }

    /** Of which kind the place is where it is held; empty when it may be of several, or it holds everywhere. */
    Optional<SubjectKind> kind() {
        return switch (this) {
            case BOARD_ADMINISTRATOR -> Optional.of(SubjectKind.BOARD);
            case PARTNERSHIP_ADMINISTRATOR -> Optional.of(SubjectKind.PARTNERSHIP);
            case SCHOOL_LEADER -> Optional.of(SubjectKind.SCHOOL);
            case EDITOR, READER, ADMINISTRATOR, SECTOR_MONITOR -> Optional.empty();
        };
    }

    /**
     * Whether somebody with this role gives the other one to people: whoever runs a board or a partnership all roles
     * within it, whoever runs the platform those that hold everywhere and the first one of a board or a partnership.
     */
    boolean gives(Role other) {
        return switch (this) {
            case ADMINISTRATOR -> other.isEverywhere() || other.runs();
            case BOARD_ADMINISTRATOR, PARTNERSHIP_ADMINISTRATOR -> !other.isEverywhere();
            default -> false;
        };
    }

    /** Whether it is the first role of a place with people of its own: a board or a partnership. */
    boolean runs() {
        return this == BOARD_ADMINISTRATOR || this == PARTNERSHIP_ADMINISTRATOR;
    }

    /** Whether the role holds everywhere and is given at no board or school. */
    public boolean isEverywhere() {
        return this == ADMINISTRATOR || this == SECTOR_MONITOR;
    }

    /** Whether a password alone is not enough: the role reaches everything, or gives roles to others. */
    boolean needsSecondStep() {
        return isEverywhere() || allows(MANAGE_PEOPLE);
    }
}
