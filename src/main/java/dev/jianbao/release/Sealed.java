package dev.jianbao.release;

import java.time.LocalDate;

/**
 * A release as it was sealed, or as it was verified.
 *
 * @param number its place in the log, counted from 1
 * @param date the day on which it was sealed
 * @param files how many files the archive has
 * @param key the fingerprint of the key
 */
public record Sealed(int number, LocalDate date, int files, String key) {}
