package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.openvensters.account.PeopleRefused.Why;

/** Sees to it that the platform keeps an administrator, and that a board or a partnership loses its last one only on purpose. */
@ApplicationScoped
public class LastAdministrator {

    private final GrantRepository grants;

    /** For the container's proxy only. */
    protected LastAdministrator() {
        this(null);
    }

    @Inject
    public LastAdministrator(GrantRepository grants) {
        this.grants = grants;
    }

    /**
     * Holds all roles of the kind until the transaction ends, so that two people cannot end each other's at once.
     *
     * @throws PeopleRefused when nobody would have the role any more
     */
    void guard(RoleGrant leaving, boolean sure) {
        Role role = leaving.grant().role();
        if (role != Role.ADMINISTRATOR && !role.runs()) {
            return;
        }
        boolean others = grants.lock(leaving.grant()).stream()
                .anyMatch(held -> held.account().id() != leaving.account().id());
        if (others) {
            return;
        }
        if (role == Role.ADMINISTRATOR) {
            throw new PeopleRefused(Why.PLATFORM_LAST);
        }
        if (!sure) {
            throw new PeopleRefused(role == Role.BOARD_ADMINISTRATOR ? Why.BOARD_LAST : Why.PARTNERSHIP_LAST);
        }
    }
}
