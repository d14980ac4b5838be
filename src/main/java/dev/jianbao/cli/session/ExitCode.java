package dev.jianbao.cli.session;

/** What the program ends with, for scripts. */
public final class ExitCode {
    /** Done as asked. */
    public static final int DONE = 0;

    /** The content has mistakes that keep it from being published. */
    public static final int REJECTED = 1;

    /** The command line asks for something that cannot be. */
    public static final int USAGE = 2;

    /** The disk or the program failed; the content is not to blame. */
    public static final int FAILURE = 3;

    private ExitCode() {}
}
