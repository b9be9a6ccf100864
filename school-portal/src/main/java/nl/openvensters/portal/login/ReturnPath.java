package nl.openvensters.portal.login;

import java.util.regex.Pattern;
import nl.openvensters.account.SecondStep;

/** Where to go after logging in: a page of the portal, and never a page of somebody else. */
public final class ReturnPath {

    /** One slash, no second one and no backslash after it, which browsers read as the name of a host. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%]*");

    private ReturnPath() {}

    /** @return the path when it is one of ours, else the start page */
    public static String of(String asked) {
        return asked != null
                        && OWN.matcher(asked).matches()
                        && !asked.contains("..")
                        && !asked.startsWith(PortalAuthentication.LOGIN_PAGE)
                        && !asked.startsWith(PortalAuthentication.page(SecondStep.CODE))
                ? asked
                : "/";
    }
}
