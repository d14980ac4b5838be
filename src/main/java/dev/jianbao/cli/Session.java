package dev.jianbao.cli;

/**
 * One run: where it happens and in which language it speaks.
 *
 * @param surroundings its streams, directory and clock
 * @param words its language
 */
record Session(Surroundings surroundings, Words words) {
    /** Says a line to whoever asked, on standard output. */
    void say(String key, Object... arguments) {
        surroundings.out().print(words.say(key, arguments) + "\n");
    }

    /** Says a line about the run itself, on standard error. */
    void warn(String line) {
        surroundings.err().print("jianbao: " + line + "\n");
    }
}
