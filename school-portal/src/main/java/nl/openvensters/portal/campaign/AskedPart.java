package nl.openvensters.portal.campaign;

import jakarta.servlet.http.HttpServletRequest;

/** Parts of the address of a page. */
final class AskedPart {

    private AskedPart() {}

    /** @throws IllegalArgumentException when it is no number of a thing */
    static long number(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        if (typed == null || !typed.matches("[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("No number: " + name);
        }
        return Long.parseLong(typed);
    }

    /** 0 when there is none, or it is none. */
    static long numberOrNone(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return typed != null && typed.matches("[1-9][0-9]{0,17}") ? Long.parseLong(typed) : 0;
    }
}
