package nl.openvensters.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one edition tells of an agreement between the ministry and the sector.
 *
 * @param code in addresses, such as {@code bestuursakkoord-2020}
 * @param name as shown
 * @param period in words: {@code 2014 tot en met 2020}
 * @param lead what it is, in one or two sentences
 * @param documents what its numbers are taken from
 * @param ambitions with the goals, in order
 */
public record Agreement(
        String code,
        String name,
        String period,
        String lead,
        List<SourceDocument> documents,
        List<Ambition> ambitions) {

    /** A group of goals. @param text what it is about; may be empty */
    public record Ambition(String title, String text, List<Goal> goals) {

        public Ambition {
            goals = List.copyOf(goals);
        }

        Ambition holding(List<Goal> others) {
            return new Ambition(title, text, others);
        }
    }

    public Agreement {
        documents = List.copyOf(documents);
        ambitions = List.copyOf(ambitions);
    }

    /** All goals in order. */
    public List<Goal> goals() {
        return ambitions.stream().flatMap(ambition -> ambition.goals().stream()).toList();
    }

    /** A goal by its part of the address. */
    public Optional<Goal> goal(String slug) {
        return goals().stream().filter(goal -> goal.slug().equals(slug)).findFirst();
    }

    /** The ambition that a goal belongs to. */
    public Optional<Ambition> ambitionOf(String slug) {
        return ambitions.stream()
                .filter(ambition ->
                        ambition.goals().stream().anyMatch(goal -> goal.slug().equals(slug)))
                .findFirst();
    }

    /** A document by its id. */
    public Optional<SourceDocument> document(String id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    /** The same with a goal in place of the one with its slug. */
    public Agreement with(Goal changed) {
        return new Agreement(
                code,
                name,
                period,
                lead,
                documents,
                ambitions.stream()
                        .map(ambition -> new Ambition(
                                ambition.title(),
                                ambition.text(),
                                ambition.goals().stream()
                                        .map(goal -> goal.slug().equals(changed.slug()) ? changed : goal)
                                        .toList()))
                        .toList());
    }

    /** The same with a goal more, at the end of the ambition with that title; of a new one when there is none. */
    Agreement plus(String ambition, Goal goal) {
        List<Ambition> all = new ArrayList<>();
        boolean there = false;
        for (Ambition one : ambitions) {
            boolean here = !there && one.title().equals(ambition);
            there |= here;
            all.add(
                    here
                            ? new Ambition(
                                    one.title(),
                                    one.text(),
                                    Stream.concat(one.goals().stream(), Stream.of(goal))
                                            .toList())
                            : one);
        }
        if (!there) {
            all.add(new Ambition(ambition, "", List.of(goal)));
        }
        return new Agreement(code, name, period, lead, documents, all);
    }

    /**
     * The same with a goal one place on, see {@link AgreementOrder#moveGoal}. Ambitions that are left without goals are left
     * out.
     */
    Agreement moving(Goal goal, boolean up) {
        int home = ambitions.indexOf(ambitionOf(goal.slug()).orElseThrow());
        var there = new ArrayList<>(ambitions.get(home).goals());
        int at = there.indexOf(goal);
        int to = up ? at - 1 : at + 1;
        List<Ambition> all = new ArrayList<>(ambitions);
        if (to >= 0 && to < there.size()) {
            Goal other = there.get(to);
            there.set(to, goal.numbered(other.number()));
            there.set(at, other.numbered(goal.number()));
            all.set(home, ambitions.get(home).holding(there));
        } else {
            int next = up ? home - 1 : home + 1;
            if (next < 0 || next >= ambitions.size()) {
                return this;
            }
            var others = new ArrayList<>(ambitions.get(next).goals());
            others.add(up ? others.size() : 0, goal);
            there.remove(at);
            all.set(next, ambitions.get(next).holding(others));
            all.set(home, ambitions.get(home).holding(there));
        }
        return of(all);
    }

    /** The same without a goal. */
    Agreement without(Goal goal) {
        return of(ambitions.stream()
                .map(ambition -> ambition.holding(ambition.goals().stream()
                        .filter(one -> !one.slug().equals(goal.slug()))
                        .toList()))
                .toList());
    }

    private Agreement of(List<Ambition> others) {
        return new Agreement(
                code,
                name,
                period,
                lead,
                documents,
                others.stream().filter(ambition -> !ambition.goals().isEmpty()).toList());
    }

    /** The same with other documents. */
    public Agreement withDocuments(List<SourceDocument> others) {
        return new Agreement(code, name, period, lead, others, ambitions);
    }

    /** Every place at which a document is cited. */
    public List<Citation> citations() {
        return goals().stream().flatMap(Goal::citations).toList();
    }
}
