package dev.jianbao.render.html.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase with places for arguments, written {@code {0}} to {@code {9}}; any other brace stands for itself.
 *
 * @param pieces the text before, between and after the arguments; one more than there are arguments
 * @param order which argument follows each piece but the last
 */
record Phrase(List<String> pieces, List<Integer> order) {
    Phrase {
        pieces = List.copyOf(pieces);
        order = List.copyOf(order);
    }

    static Phrase parse(String pattern) {
        List<String> pieces = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
            if (isPlace(pattern, at)) {
                pieces.add(pattern.substring(from, at));
                order.add(pattern.charAt(at + 1) - '0');
                from = at + 3;
            }
        }
        pieces.add(pattern.substring(from));
        return new Phrase(pieces, order);
    }

    private static boolean isPlace(String pattern, int brace) {
        return brace + 2 < pattern.length()
                && pattern.charAt(brace + 1) >= '0'
                && pattern.charAt(brace + 1) <= '9'
                && pattern.charAt(brace + 2) == '}';
    }

    /** The phrase with its places filled; one for which there is no argument stays empty. */
    String with(List<String> arguments) {
        if (order.isEmpty()) {
            return pieces.get(0);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < order.size(); i++) {
            int argument = order.get(i);
            text.append(pieces.get(i)).append(argument < arguments.size() ? arguments.get(argument) : "");
        }
        return text.append(pieces.get(order.size())).toString();
    }
}
