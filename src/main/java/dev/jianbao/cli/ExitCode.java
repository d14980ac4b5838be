package dev.jianbao.cli;

/** What the program ends with, for scripts. */
final class ExitCode {
    /** Done as asked. */
    static final int DONE = 0;

    /** The content has mistakes that keep it from being published. */
    static final int REJECTED = 1;

    /** The command line asks for something that cannot be. */
    static final int USAGE = 2;

    /** The disk or the program failed; the content is not to blame. */
    static final int FAILURE = 3;

    private ExitCode() {}
}
