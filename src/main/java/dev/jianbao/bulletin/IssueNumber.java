package dev.jianbao.bulletin;

import java.time.LocalDate;
import java.util.OptionalInt;

/** The number of an issue, as its masthead states it. */
public sealed interface IssueNumber {
    /** The number in the words of the masthead, such as {@code 第12期}; empty for an issue without one. */
    String label();

    /** What stands for the number in ids and addresses, such as {@code 12}, {@code s1} or {@code 2024-08-30}. */
    String slug();

    /** The key of the front matter that states it. */
    String key();

    /** The place in the count that gaps are looked for in; empty where nothing is counted. */
    OptionalInt ordinal();

    /** A number that counts something. */
    sealed interface Counted extends IssueNumber {
        /** The number itself, at least 1. */
        int number();

        @Override
        default String key() {
            return "number";
        }

        @Override
        default String slug() {
            return String.valueOf(number());
        }

        @Override
        default OptionalInt ordinal() {
            return OptionalInt.of(number());
        }
    }

    /** 第12期, in a count that never starts anew. */
    record Serial(int number) implements Counted {
        @Override
        public String label() {
            return "第" + number + "期";
        }
    }

    /** 2024年第3期, in a count that starts anew each year. */
    record Annual(int year, int number) implements Counted {
        @Override
        public String label() {
            return year + "年第" + number + "期";
        }
    }

    /** 总第3766期. */
    record Total(int number) implements Counted {
        @Override
        public String label() {
            return "总第" + number + "期";
        }
    }

    /** 2026年第488期（总第3766期）; the number of the year is what stands in addresses. */
    record AnnualTotal(int year, int number, int total) implements Counted {
        @Override
        public String label() {
            return year + "年第" + number + "期（总第" + total + "期）";
        }
    }

    /** 增刊第1期, counted apart. */
    record Supplement(int number) implements Counted {
        @Override
        public String label() {
            return "增刊第" + number + "期";
        }

        @Override
        public String key() {
            return "supplement";
        }

        @Override
        public String slug() {
            return "s" + number;
        }
    }

    /** No number at all; the date tells one issue from another. */
    record Dated(LocalDate date) implements IssueNumber {
        @Override
        public String label() {
            return "";
        }

        @Override
        public String key() {
            return "date";
        }

        @Override
        public String slug() {
            return date.toString();
        }

        @Override
        public OptionalInt ordinal() {
            return OptionalInt.empty();
        }
    }
}
