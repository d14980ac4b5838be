package dev.jianbao.source;

import dev.jianbao.diagnostics.Code;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** The events of a YAML text, refusing aliases, anchors, tags and deep nesting before anything is built from them. */
final class StrictEvents implements Parser {
    private final Parser events;
    private int depth;

    StrictEvents(Parser events) {
        this.events = events;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return events.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return events.peekEvent();
    }

    @Override
    public Event getEvent() {
        Event event = events.getEvent();
        if (event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null)) {
            throw new Refused(Code.YAML_ALIAS, "", event);
        }
        tag(event).ifPresent(tag -> {
            throw new Refused(Code.YAML_TAG, tag, event);
        });
        if (event instanceof CollectionStartEvent && ++depth > Yaml.DEEPEST) {
            throw new Refused(Code.YAML_TOO_DEEP, String.valueOf(Yaml.DEEPEST), event);
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return Optional.ofNullable(scalar.getTag());
        }
        return event instanceof CollectionStartEvent start ? Optional.ofNullable(start.getTag()) : Optional.empty();
    }

    /** Ends the reading of one text: it holds something that is refused. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final Code code;
        private final String argument;
        private final transient Event event;

        Refused(Code code, String argument, Event event) {
            super(code.id(), null, false, false);
            this.code = code;
            this.argument = argument;
            this.event = event;
        }

        Code code() {
            return code;
        }

        String argument() {
            return argument;
        }

        Mark start() {
            return event.getStartMark();
        }

        Mark end() {
            return event.getEndMark();
        }
    }
}
