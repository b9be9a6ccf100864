package nl.openvensters.questionnaire.own;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.openvensters.questionnaire.AnswerKind;

/** Answers to a question as a school names them: by their words, or of a number {@code 1-5}; a line between two of them. */
record OwnAnswers(OwnLine line) {

    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,3})(?:\\s*(?:-|–|tot)\\s*([0-9]{1,3}))?");
    private static final List<String> DONT_KNOW = List.of("weet niet", "weet ik niet");

    /** As they are stored; empty when one is no answer to the question, or they are all that there are. */
    Optional<List<Integer>> numbers(String named) {
        var numbers = new TreeSet<Integer>();
        for (String one : named.split("\\|")) {
            List<Integer> meant = meant(one.strip());
            if (meant.isEmpty()) {
                return Optional.empty();
            }
            numbers.addAll(meant);
        }
        int all = line.most() - line.least() + (line.dontKnow() ? 2 : 1);
        return numbers.size() < all ? Optional.of(List.copyOf(numbers)) : Optional.empty();
    }

    private List<Integer> meant(String answer) {
        if (line.kind() == AnswerKind.NUMBER) {
            return between(NUMBERS.matcher(answer));
        }
        if (line.dontKnow() && DONT_KNOW.stream().anyMatch(answer::equalsIgnoreCase)) {
            return List.of(0);
        }
        List<String> labels = labels();
        return IntStream.range(0, labels.size())
                .filter(i -> labels.get(i).equalsIgnoreCase(answer))
                .mapToObj(i -> i + 1)
                .toList();
    }

    private List<String> labels() {
        return line.kind() == AnswerKind.CHOICE ? line.choices() : OwnYaml.SCALES.getOrDefault(line.kind(), List.of());
    }

    private List<Integer> between(Matcher numbers) {
        if (!numbers.matches()) {
            return List.of();
        }
        int first = Integer.parseInt(numbers.group(1));
        int last = Optional.ofNullable(numbers.group(2)).map(Integer::valueOf).orElse(first);
        return Stream.of(first, last).allMatch(number -> number >= line.least() && number <= line.most())
                ? IntStream.rangeClosed(first, last).boxed().toList()
                : List.of();
    }
}
