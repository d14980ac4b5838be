package dev.jianbao.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupValidatorTest {
    private final MarkupValidator validator = new MarkupValidator();

    @Test
    void acceptsASoundPage() {
        assertThat(validator.complaintsAbout(page("<h1>政务</h1><p>一</p>"))).isEmpty();
    }

    @Test
    void namesErrorsAndWarningsWithTheirPlace() {
        assertThat(validator.complaintsAbout(page("<h1>政务</h1>\n<section><p>二<div></div></p></section>")))
                .anyMatch(line -> line.startsWith("error 2:") && line.contains("“p” element in scope"))
                .anyMatch(line -> line.startsWith("warning 2:") && line.contains("Section lacks heading"));
        assertThat(validator.complaintsAbout(page("<h1>政务</h1>"))).isEmpty();
    }

    private static byte[] page(String body) {
        String head =
                "<!DOCTYPE html><html lang=\"zh-Hans\"><head><meta charset=\"utf-8\"><title>页</title></head><body>";
        return (head + body + "</body></html>").getBytes(UTF_8);
    }
}
