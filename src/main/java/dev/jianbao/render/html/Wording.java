package dev.jianbao.render.html;

/** How pages write what views say. */
interface Wording {
    /** As it stands. */
    Wording AS_WRITTEN = new Wording() {
        @Override
        public String text(String text) {
            return text;
        }

        @Override
        public String markup(String html) {
            return html;
        }
    };

    String text(String text);

    String markup(String html);
}
