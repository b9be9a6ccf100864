package nl.openvensters.site.api;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Set;

/** Whatever stands in the address, it is a wish or an unclear question, never anything else. */
class ParametersFuzz {

    @FuzzTest(maxDuration = "1m")
    void is_a_wish_or_an_unclear_question(FuzzedDataProvider data) {
        var asked = new AskedOfSchools();
        asked.q = text(data);
        asked.near = text(data);
        asked.within = text(data);
        asked.municipality = text(data);
        asked.province = text(data);
        asked.board = text(data);
        asked.partnership = text(data);
        asked.active = text(data);
        asked.sort = text(data);
        asked.page = text(data);
        asked.pageSize = text(data);
        asked.type = List.of(data.consumeString(20));
        asked.size = List.of(data.consumeString(20), data.consumeString(20));
        asked.cluster = List.of(data.consumeString(5));
        asked.denomination = List.of(data.consumeRemainingAsString());
        try {
            asked.wish(Set.of("resultaten"));
        } catch (RuntimeException e) {
            if (!isUnclear(e)) {
                throw e;
            }
        }
    }

    /** As who asked is told; without a server, as here, that cannot even be made. */
    private static boolean isUnclear(RuntimeException e) {
        return e instanceof InvalidQuestion || e.getCause() instanceof ClassNotFoundException;
    }

    private static String text(FuzzedDataProvider data) {
        return data.consumeBoolean() ? data.consumeString(30) : null;
    }
}
