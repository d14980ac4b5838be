package dev.jianbao.render.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The JSON Schemas that are published with the data they describe. A change that a program could trip over makes a new one. */
enum Schema {
    PLAN("plan-1.json"),
    PROJECTS("projects-1.json"),
    ISSUE("issue-1.json");

    private final String fileName;

    Schema(String fileName) {
        this.fileName = fileName;
    }

    /** Where it stands below the site's root. */
    String path() {
        return "schemas/" + fileName;
    }

    byte[] bytes() {
        try (InputStream in = Schema.class.getResourceAsStream(fileName)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + fileName);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + fileName, e);
        }
    }
}
