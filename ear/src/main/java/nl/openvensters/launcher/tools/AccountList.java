package nl.openvensters.launcher.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import nl.openvensters.account.Role;

/** Accounts to try out, as the user reads them: one line each, within a hundred columns, the password once. */
final class AccountList {

    private static final ResourceBundle ROLES = ResourceBundle.getBundle("nl.openvensters.launcher.tools.roles");
    private static final int WHERE = 44;

    private final List<String> lines = new ArrayList<>();

    /** @param portal the address where one logs in */
    AccountList(String portal, String password) {
        lines.add("Accounts to try out, for " + portal + " (password of all: " + password + ")");
    }

    /** @param where the board or school; empty for a role that holds everywhere */
    void add(String email, Role role, String where) {
        String place = where.length() > WHERE ? where.substring(0, WHERE - 1) + "…" : where;
        lines.add(String.format("  %-36s %-14s %s", email, ROLES.getString(role.name()), place)
                .stripTrailing());
    }

    List<String> lines() {
        return lines;
    }
}
