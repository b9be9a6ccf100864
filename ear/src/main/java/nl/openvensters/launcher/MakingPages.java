package nl.openvensters.launcher;

import java.util.List;

/** {@code ./run pages}: what the public sees is made of all that changed, or compared with what it should be. */
final class MakingPages {

    private MakingPages() {}

    /** @return false when something differs */
    static boolean carryOut(Command.Pages order, Launcher.Installation installation, Steps steps) throws Exception {
        Opened opened = Opened.in(order.home(), installation, steps);
        int made = steps.step("Making what changed", () -> opened.tools().makePages(opened.database()));
        steps.say("  " + made + " made");
        if (!order.check()) {
            return true;
        }
        List<String> differing =
                steps.step("Making all anew and comparing", () -> opened.tools().differingPages(opened.database()));
        differing.forEach(code -> steps.say("  " + code + " differs"));
        steps.say(differing.isEmpty() ? "  All as they should be." : "  " + differing.size() + " differ.");
        return differing.isEmpty();
    }
}
