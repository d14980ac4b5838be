package dev.jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
    private static final String OPEN =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0'/>",
                "<defs><linearGradient id='a'><stop offset='0'/></linearGradient></defs><rect fill='url(#a)'/>",
                "<use href='#a'/><use xlink:href='#a'/>",
                "<image href='data:image/png;base64,AAAA'/>",
                "<style>path { fill: red }</style>",
                "<filter id='f'><feGaussianBlur stdDeviation='1'/></filter>",
                "<metadata><x xmlns='http://example.org/editor'/></metadata>",
                "<text>图一：各县人数 1 &lt; 2</text><!-- <script> -->"
            })
    void letsPassWhatDraws(String content) {
        assertThat(codes(OPEN + content + "</svg>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script href='https://example.org/x.js'/>",
                "<s:script xmlns:s='http://www.w3.org/2000/svg'>alert(1)</s:script>",
                "<script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script>",
                "<script xmlns=''>alert(1)</script>",
                "<h:img xmlns:h='http://www.w3.org/1999/xhtml' src='x' onerror='alert(1)'/>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
                "<path onload='alert(1)'/>",
                "<path ONCLICK='alert(1)'/>",
                "<a href='javascript:alert(1)'><text>x</text></a>",
                "<use href='other.svg#a'/>",
                "<use href='data:image/svg+xml;base64,AAAA#a'/>",
                "<image href='https://example.org/x.png'/>",
                "<image xlink:href='//example.org/x.png'/>",
                "<set attributeName='href' to='javascript:alert(1)'/>",
                "<animate attributeName='href' values='javascript:alert(1)'/>",
                "<style>@import 'https://example.org/x.css';</style>",
                "<style>path { fill: url(https://example.org/x) }</style>",
                "<style>path { fill: \\75rl(https://example.org/x) }</style>",
                "<style><![CDATA[@import '//example.org']]></style>",
                "<rect style='fill: url(\"//example.org/x\")'/>",
                "<rect fill='url( https://example.org/x )'/>",
                "<iframe src='x'/>",
                "<handler type='text/javascript'>alert(1)</handler>",
                "<view href='&#106;avascript:alert(1)'/>"
            })
    void refusesWhatDoesMore(String content) {
        assertThat(codes(OPEN + "\n" + content + "</svg>")).isNotEmpty().containsOnly(Code.DRAWING_ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml-stylesheet href='https://example.org/x.css'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>",
                "<svg><path/></svg>",
                "<html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'><path></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'>&nbsp;</svg>",
                "",
                "not a picture"
            })
    void refusesWhatIsNoPlainPicture(String text) {
        assertThat(codes(text)).isNotEmpty();
    }

    @Test
    void letsTheUsualHeadPass() {
        assertThat(codes("<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                        + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>\n" + OPEN + "</svg>"))
                .isEmpty();
    }

    @Test
    void namesTheLine() {
        Diagnostics diagnostics = new Diagnostics();
        Drawing.inspect(new SourceFile("a.svg", OPEN + "\n<g>\n<script/></g></svg>"), diagnostics);
        assertThat(diagnostics.sorted()).singleElement().satisfies(found -> {
            assertThat(found.range()).hasToString("a.svg:3:1");
            assertThat(found.arguments()).containsExactly("<script>");
        });
    }

    @Test
    void endsADeepPictureOrRefusesIt() {
        String deep = OPEN + "<g>".repeat(100_000) + "</g>".repeat(100_000) + "</svg>";
        assertThat(codes(deep)).hasSizeLessThanOrEqualTo(1);
    }

    private static List<Code> codes(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Drawing.inspect(new SourceFile("a.svg", text), diagnostics);
        return diagnostics.sorted().stream().map(Diagnostic::code).distinct().toList();
    }
}
