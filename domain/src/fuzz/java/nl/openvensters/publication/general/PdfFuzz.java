package nl.openvensters.publication.general;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever comes as a PDF is judged soon, and refused or let through, never anything else. */
class PdfFuzz {

    @FuzzTest(maxDuration = "1m")
    void is_judged_soon_whatever_it_is(FuzzedDataProvider data) {
        byte[] file = PdfTest.pdf(data.consumeRemainingAsString());
        long begun = System.nanoTime();
        try {
            Pdf.check(file);
        } catch (FileRefused refused) {
            assertThat(refused.why()).isNotNull();
        }
        assertThat(System.nanoTime() - begun).isLessThan(2_000_000_000L);
    }
}
