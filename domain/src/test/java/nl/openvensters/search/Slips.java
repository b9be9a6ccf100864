package nl.openvensters.search;

import java.util.Random;

/** What fingers do to a text. */
final class Slips {

    private Slips() {}

    static String typo(String text, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> missing(text, random);
            case 1 -> wrong(text, random);
            case 2 -> extra(text, random);
            default -> swapped(text, random);
        };
    }

    static String missing(String text, Random random) {
        int at = letter(text, random);
        return text.substring(0, at) + text.substring(at + 1);
    }

    static String wrong(String text, Random random) {
        int at = letter(text, random);
        char old = Character.toLowerCase(text.charAt(at));
        char other = (char) ('a' + random.nextInt(26));
        return text.substring(0, at) + (other == old ? (old == 'x' ? 'y' : 'x') : other) + text.substring(at + 1);
    }

    static String extra(String text, Random random) {
        int at = letter(text, random);
        return text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at);
    }

    static String swapped(String text, Random random) {
        for (int attempt = 0; attempt < 50; attempt++) {
            int at = letter(text, random);
            if (at + 1 < text.length()
                    && Character.isLetter(text.charAt(at + 1))
                    && Character.toLowerCase(text.charAt(at)) != Character.toLowerCase(text.charAt(at + 1))) {
                return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            }
        }
        return text;
    }

    private static int letter(String text, Random random) {
        while (text.chars().anyMatch(Character::isLetter)) {
            int at = random.nextInt(text.length());
            if (Character.isLetter(text.charAt(at))) {
                return at;
            }
        }
        return 0;
    }
}
