package dev.jianbao;

/** Is told how far a build has come. Steps may come from several threads at once. */
public interface Progress {
    /** What a build does, in its order. */
    enum Phase {
        READ,
        CHECK,
        RENDER,
        PUBLISH
    }

    /** Whoever does not want to know. */
    Progress UNHEARD = new Progress() {
        @Override
        public void begin(Phase phase, int steps) {}

        @Override
        public void step() {}
    };

    /**
     * A phase begins, and the one before it has ended.
     *
     * @param steps how many steps it will take; 0 where nobody counts them
     */
    void begin(Phase phase, int steps);

    /** A step of the phase is done. */
    void step();
}
