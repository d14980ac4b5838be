package dev.jianbao.bulletin;

import java.util.Optional;

/**
 * The path of an issue's file, taken apart: {@code content/bulletins/<bulletin>/<year>/<stem>.md}.
 *
 * @param bulletin the folder of its bulletin
 * @param year the folder of its year
 * @param stem the file's name without its ending and leading zeros
 */
record IssuePath(String bulletin, int year, String stem) {
    private static final String ENDING = ".md";

    static Optional<IssuePath> of(String path) {
        String[] parts = path.substring(BulletinReader.FOLDER.length() + 1).split("/", -1);
        if (parts.length != 3 || !parts[2].endsWith(ENDING) || !isYear(parts[1])) {
            return Optional.empty();
        }
        String stem = parts[2].substring(0, parts[2].length() - ENDING.length());
        return Optional.of(new IssuePath(parts[0], Integer.parseInt(parts[1]), bare(stem)));
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && text.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    /** Without the zeros that only serve sorting: {@code 012} is {@code 12}, {@code s01} is {@code s1}. */
    private static String bare(String stem) {
        String prefix = stem.startsWith("s") ? "s" : "";
        String digits = stem.substring(prefix.length());
        boolean number = !digits.isEmpty() && digits.chars().allMatch(each -> each >= '0' && each <= '9');
        return number && digits.length() <= 9 ? prefix + Integer.parseInt(digits) : stem;
    }
}
