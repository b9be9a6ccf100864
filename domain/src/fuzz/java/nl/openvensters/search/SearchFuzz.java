package nl.openvensters.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;
import nl.openvensters.search.Wish.Order;

/** Whatever is searched for, and near whatever, there is an answer, soon. */
class SearchFuzz {

    private final SchoolFinder finder = finder();

    private static SchoolFinder finder() {
        var index = new SchoolIndex();
        index.put(List.of(
                        new MadeUpSchool("01AA00")
                                .called("OBS De Ark")
                                .in("Dam", "1234AB")
                                .at(52.0, 5.0),
                        new MadeUpSchool("01AD00")
                                .called("Het Palet")
                                .in("'s-Gravenhage", "2500AB")
                                .at(52.08, 4.3),
                        new MadeUpSchool("01AI00")
                                .called("IKC Zonnewijs")
                                .in("Nieuw-Vuur", "3000AB")
                                .at(51.9, 4.4))
                .stream()
                .map(MadeUpSchool::listed)
                .toList());
        index.show();
        return new SchoolFinder(index);
    }

    @FuzzTest(maxDuration = "1m")
    void has_an_answer(FuzzedDataProvider data) {
        int kilometres = data.consumeInt(0, 100);
        String near = data.consumeString(100);
        String words = data.consumeRemainingAsString();
        long begun = System.nanoTime();

        Found found = finder.find(new Wish(words, near, kilometres, Map.of(), Order.FITTING, 1));

        assertThat(found).isNotNull();
        assertThat(System.nanoTime() - begun).isLessThan(2_000_000_000L);
    }
}
