package nl.openvensters.product;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** What a crowd of visitors asked and how long it took, by kind. Many may write at once. */
final class Crowd {

    /** A question and what kind of question it is. */
    record Question(String kind, String path) {}

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static final List<String> SYLLABLES = List.of(
            "ba", "de", "bo", "lin", "mar", "sche", "vel", "wij", "oos", "ter", "no", "ho", "ven", "dam", "kam", "pen",
            "zand", "mo", "len", "ra");

    private final Map<String, List<Long>> millis = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int later;

    /** Asks as a browser that can unpack; @return the status, 0 without an answer */
    int ask(String root, Question question) {
        long begun = System.nanoTime();
        int status;
        String why = "";
        boolean comesBack = false;
        try {
            HttpResponse<byte[]> answer = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(root + question.path()))
                            .header("Accept-Encoding", "gzip")
                            .timeout(Duration.ofSeconds(60))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            status = answer.statusCode();
            comesBack = answer.headers().firstValue("Retry-After").isPresent();
        } catch (IOException e) {
            status = 0;
            why = " " + e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
        note(question, status, comesBack, why, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        return status;
    }

    private synchronized void note(Question question, int status, boolean comesBack, String why, long taken) {
        if (status == 503 && comesBack) {
            later++;
        } else if (status != 200) {
            wrong.add(question.path() + ": " + status + why);
        } else {
            millis.computeIfAbsent(question.kind(), any -> new ArrayList<>()).add(taken);
        }
    }

    /** How many were told to come back later. */
    synchronized int later() {
        return later;
    }

    /** What was answered wrongly or not at all. */
    synchronized List<String> wrong() {
        return List.copyOf(wrong);
    }

    synchronized int answered() {
        return millis.values().stream().mapToInt(List::size).sum();
    }

    /** In how many milliseconds so many of a hundred were answered. */
    synchronized long percentile(String kind, int of) {
        List<Long> sorted = new ArrayList<>(millis.getOrDefault(kind, List.of(0L)));
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * of / 100));
    }

    /** A line for each kind. */
    synchronized String told() {
        var told = new StringBuilder();
        millis.keySet()
                .forEach(kind -> told.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %d ms | %d ms | %d ms |%n",
                        kind,
                        millis.get(kind).size(),
                        percentile(kind, 50),
                        percentile(kind, 95),
                        percentile(kind, 99))));
        return told.toString();
    }

    /** A search that nobody did before, as people type names of places and schools. */
    static Question randomSearch() {
        var random = ThreadLocalRandom.current();
        var word = new StringBuilder();
        for (int i = 0; i < 3 + random.nextInt(3); i++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return new Question("search of random words", "/zoeken?q=" + word);
    }
}
