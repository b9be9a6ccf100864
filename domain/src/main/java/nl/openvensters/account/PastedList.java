package nl.openvensters.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.mail.MailAddress;

/**
 * A list of people as it is pasted from a spreadsheet, a mail or a text: a line for each, with a name, an address, a role
 * and the code of a school, in any order and with any separator. What is what is told by what it looks like; the rest is
 * the name.
 */
public final class PastedList {

    /** The most lines that are read. */
    public static final int MOST = 200;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s;,|<>()\"]+@[^\\s;,|<>()\"]*");
    private static final Pattern SCHOOL =
            Pattern.compile("(?<![\\p{L}\\d])\\d{2}[A-Za-z][A-Za-z0-9]\\d{2}(?![\\p{L}\\d])");
    private static final Pattern BOARD = Pattern.compile("(?<!\\d)\\d{5}(?!\\d)");
    private static final Pattern HEADER =
            Pattern.compile("\\b(naam|e-?mail(adres)?|adres|mail|rol|functie|school(code)?|code)\\b");

    /** The words by which people call a role, longest first. */
    private static final List<Word> ROLES = List.of(
            new Word("bestuursbeheerder", Role.BOARD_ADMINISTRATOR),
            new Word("beheerder", Role.BOARD_ADMINISTRATOR),
            new Word("schoolleider", Role.SCHOOL_LEADER),
            new Word("directeur", Role.SCHOOL_LEADER),
            new Word("directrice", Role.SCHOOL_LEADER),
            new Word("schrijver", Role.EDITOR),
            new Word("redacteur", Role.EDITOR),
            new Word("meelezer", Role.READER),
            new Word("lezer", Role.READER));

    private record Word(String text, Role role) {

        Pattern pattern() {
            return Pattern.compile("(?<!\\p{L})" + text + "(?!\\p{L})", Pattern.CASE_INSENSITIVE);
        }
    }

    /** What is wrong with a line. */
    public enum Fault {
        NO_ADDRESS,
        TWO_ADDRESSES,
        /** There is an address that no mail can be sent to. */
        BAD_ADDRESS,
        NO_ROLE,
        /** The role is at a school, and none is named. */
        NO_SCHOOL,
        /** The school is not one where the reader of the list gives roles. */
        UNKNOWN_SCHOOL,
        /** The role does not go with the place, or is not theirs to give. */
        ROLE_DOES_NOT_FIT,
        /** The same is in a line before. */
        TWICE,
        /** There are more lines than are read at once. */
        TOO_MANY
    }

    /**
     * A line with what was understood of it.
     *
     * @param number of the line in what was pasted, from 1
     * @param text as it was pasted
     * @param name empty when there is none
     * @param email as it is written to; empty when there is none
     * @param role empty when none is recognised
     * @param place empty when none is recognised
     * @param fault empty when it can be sent
     */
    public record Line(
            int number,
            String text,
            String name,
            String email,
            Optional<Role> role,
            Optional<Workplace> place,
            Optional<Fault> fault) {

        public boolean isGood() {
            return fault.isEmpty();
        }
    }

    private final Function<String, Optional<Workplace>> byCode;
    private final Optional<Workplace> onlySchool;
    private final Optional<Workplace> onlyBoard;
    private final Actor actor;
    private final Set<String> seen = new HashSet<>();

    private PastedList(Actor actor, List<CodedWorkplace> places) {
        this.actor = actor;
        var codes = places.stream().collect(Collectors.toMap(CodedWorkplace::code, CodedWorkplace::place, (a, b) -> a));
        this.byCode = code -> Optional.ofNullable(codes.get(code));
        this.onlySchool = only(places.stream().filter(one -> one.place().isSchool()));
        this.onlyBoard = only(places.stream().filter(one -> !one.place().isSchool()));
    }

    private static Optional<Workplace> only(Stream<CodedWorkplace> places) {
        List<CodedWorkplace> all = places.limit(2).toList();
        return all.size() == 1 ? Optional.of(all.get(0).place()) : Optional.empty();
    }

    /**
     * Reads a list; nothing is sent.
     *
     * @param actor who would invite
     * @param places where the actor gives roles, with their codes and numbers
     */
    static List<Line> read(String pasted, Actor actor, List<CodedWorkplace> places) {
        var list = new PastedList(actor, places);
        var lines = new ArrayList<Line>();
        String[] all = pasted.split("\\R", -1);
        boolean first = true;
        for (int at = 0; at < all.length; at++) {
            String text = all[at].strip();
            if (text.isEmpty() || first && isHeader(text)) {
                first = first && text.isEmpty();
                continue;
            }
            first = false;
            lines.add(lines.size() < MOST ? list.line(at + 1, text) : tooMany(at + 1, text));
        }
        return lines;
    }

    private static boolean isHeader(String text) {
        return !text.contains("@")
                && HEADER.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static Line tooMany(int number, String text) {
        return new Line(number, text, "", "", Optional.empty(), Optional.empty(), Optional.of(Fault.TOO_MANY));
    }

    private Line line(int number, String text) {
        List<String> addresses = ADDRESS.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
        String rest = ADDRESS.matcher(text).replaceAll(" ");
        Matcher school = SCHOOL.matcher(rest);
        Optional<String> code = school.find() ? Optional.of(school.group().toUpperCase(Locale.ROOT)) : Optional.empty();
        rest = school.replaceAll(" ");
        Matcher board = BOARD.matcher(rest);
        code = code.isEmpty() && board.find() ? Optional.of(board.group()) : code;
        rest = board.replaceAll(" ");
        Optional<Role> role = Optional.empty();
        for (Word word : ROLES) {
            Matcher named = word.pattern().matcher(rest);
            if (role.isEmpty() && named.find()) {
                role = Optional.of(word.role());
                rest = named.replaceFirst(" ");
            }
        }
        String email = addresses.isEmpty() ? "" : addresses.get(0);
        Optional<Role> asked = role;
        Optional<Workplace> place = code.isPresent() ? byCode.apply(code.get()) : asked.flatMap(this::usual);
        Optional<MailAddress> to = MailAddress.of(email);
        Optional<Fault> fault = fault(addresses.size(), to, role, code, place);
        return new Line(number, text, name(rest), to.map(MailAddress::value).orElse(email), role, place, fault);
    }

    /** Where a role is that is named without a place, when there is only one such place. */
    private Optional<Workplace> usual(Role role) {
        return role == Role.BOARD_ADMINISTRATOR ? onlyBoard : onlySchool;
    }

    private Optional<Fault> fault(
            int addresses,
            Optional<MailAddress> to,
            Optional<Role> role,
            Optional<String> code,
            Optional<Workplace> place) {
        if (addresses != 1) {
            return Optional.of(addresses == 0 ? Fault.NO_ADDRESS : Fault.TWO_ADDRESSES);
        }
        if (to.isEmpty()) {
            return Optional.of(Fault.BAD_ADDRESS);
        }
        if (role.isEmpty()) {
            return Optional.of(Fault.NO_ROLE);
        }
        if (place.isEmpty()) {
            return Optional.of(code.isEmpty() ? Fault.NO_SCHOOL : Fault.UNKNOWN_SCHOOL);
        }
        if (!actor.mayGive(role.get(), place.get().place())) {
            return Optional.of(Fault.ROLE_DOES_NOT_FIT);
        }
        boolean fresh =
                seen.add(to.get().value() + " " + role.get() + " " + place.get().subject());
        return fresh ? Optional.empty() : Optional.of(Fault.TWICE);
    }

    /** What is left of a line, in one piece: {@code "Jansen, Sanne"}. */
    private static String name(String rest) {
        return Stream.of(rest.replaceAll("[\"<>()]", " ").split("[;|\\t]"))
                .map(part -> part.replaceAll("\\s+", " ").replaceAll("^[ ,:–-]+|[ ,:–-]+$", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
