package nl.openvensters.portal.monitor;

import java.util.List;
import nl.openvensters.publication.FillRate;

/**
 * How many schools would be filled, were the limit another.
 *
 * @param limit the one that is tried, in percent
 * @param reached for each whole percentage from 0 to 100 how many schools have at least that much online
 * @param schools how many there are
 */
public record WhatIf(int limit, List<Integer> reached, int schools) {

    /** @param asked as it stands in the address; may be null, then it is the limit of the sector */
    static WhatIf of(String asked, List<Integer> reached, int schools) {
        int limit =
                asked != null && asked.matches("[0-9]{1,2}|100") ? Integer.parseInt(asked) : FillRate.ENOUGH_PERCENT;
        return new WhatIf(limit, reached, schools);
    }

    /** What follows, in a sentence. */
    public String answer() {
        int enough = reached.get(limit);
        return MonitorPictures.text("whatif.answer", limit, enough, schools == 0 ? 0 : (double) enough / schools);
    }
}
