package nl.openvensters.questionnaire.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.questionnaire.AnswerKind;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaire.Level;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.questionnaire.Questionnaires.Supplied;
import nl.openvensters.questionnaire.RespondentRole;
import nl.openvensters.questionnaire.round.RoundRepository.Held;

/** Which questionnaires can be held at a place: those that are supplied, and those that the school wrote itself. */
final class Offer {

    private final RoundRepository rounds;
    private final Questionnaires questionnaires;

    Offer(RoundRepository rounds, Questionnaires questionnaires) {
        this.rounds = rounds;
        this.questionnaires = questionnaires;
    }

    List<Supplied> at(Held place) {
        return place.board()
                ? questionnaires.supplied(Level.BOARD)
                : Stream.concat(questionnaires.supplied(Level.SCHOOL).stream(), own(place).stream())
                        .toList();
    }

    /** @throws IllegalArgumentException when it cannot be held there */
    Supplied find(Held place, String code) {
        Stream<Supplied> known = Questionnaire.isOwn(code) ? own(place).stream() : Stream.of(questionnaires.find(code));
        return known.filter(one -> one.questionnaire().code().equals(code)
                        && (one.questionnaire().level() == Level.BOARD) == place.board())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " is not for " + place.code()));
    }

    /**
     * Whether the same people are asked the same at this place in another questionnaire of the school year or of just before, of
     * which one is the school's own: between both one could compute what somebody answered who is in one of them.
     */
    boolean isAskedElsewhere(Held place, Questionnaire list, LocalDate today) {
        return rounds.of(place.id(), today).stream()
                .filter(round -> round.source().isEmpty() && round.isNear(today))
                .map(HeldRound::questionnaire)
                .filter(other -> list.isOwn() || other.isOwn())
                .anyMatch(other -> !list.code().equals(other.code()) && isAlike(list, other));
    }

    private static boolean isAlike(Questionnaire list, Questionnaire other) {
        Set<String> roles = list.roles().stream().map(RespondentRole::id).collect(Collectors.toSet());
        Set<String> asked = list.items().stream().map(Offer::letters).collect(Collectors.toSet());
        return other.roles().stream().anyMatch(role -> roles.contains(role.id()))
                && other.items().stream()
                        .anyMatch(item -> item.kind() != AnswerKind.OPEN && asked.contains(letters(item)));
    }

    private static String letters(Item item) {
        return item.text().dutch().toLowerCase(Locale.ROOT).replaceAll("\\P{L}", "");
    }

    private List<Supplied> own(Held place) {
        return rounds.own(place.id()).stream()
                .map(yaml -> new Supplied(questionnaires.of(yaml), yaml))
                .toList();
    }
}
