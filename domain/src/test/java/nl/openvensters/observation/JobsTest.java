package nl.openvensters.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JobsTest {

    private final Jobs jobs = new Jobs();

    @Test
    void it_tells_of_each_job_how_often_it_ran_and_failed() {
        Runnable mail = jobs.counted("mail", () -> {});
        mail.run();
        mail.run();
        jobs.counted("pages", () -> jobs.failed("pages")).run();

        assertThat(told())
                .contains(
                        "openvensters_job_rounds_total{job=\"mail\"} 2",
                        "openvensters_job_failures_total{job=\"mail\"} 0",
                        "openvensters_job_rounds_total{job=\"pages\"} 1",
                        "openvensters_job_failures_total{job=\"pages\"} 1");
    }

    @Test
    void what_a_job_throws_is_counted_and_does_not_end_its_rounds() {
        Runnable broken = jobs.counted("mail", () -> {
            throw new IllegalStateException("no");
        });

        broken.run();

        assertThat(told()).contains("openvensters_job_failures_total{job=\"mail\"} 1");
    }

    private String[] told() {
        var text = new MetricText();
        jobs.tell(text);
        return text.toString().split("\n");
    }
}
