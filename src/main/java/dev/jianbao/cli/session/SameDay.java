package dev.jianbao.cli.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands at noon of one day, in whatever time zone it is asked. */
public final class SameDay extends Clock {
    private final LocalDate day;
    private final ZoneId zone;

    public SameDay(LocalDate day) {
        this(day, ZoneOffset.UTC);
    }

    private SameDay(LocalDate day, ZoneId zone) {
        this.day = day;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SameDay(day, other);
    }

    @Override
    public Instant instant() {
        return day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }
}
