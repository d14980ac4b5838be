package dev.jianbao.hostile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Markup that runs script where it is taken for markup. The npm package {@code dompurify}, which {@code bin/test} installs, brings the
 * fixture of its tests; where that is missing only {@link #OWN} are left, and it is said so.
 */
public final class Vectors {
    static final Path PACKAGE = Path.of("src/test/npm/node_modules/dompurify/test/fixtures/expect.js");

    /** One of each sort, those that need no click first. */
    private static final List<String> OWN = List.of(
            "<script>alert(1)</script>",
            "</title></style></textarea></noscript><script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\"><svg/onload=alert(1)>",
            "'><body onpageshow=alert(1)>",
            "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
            "<svg><use href=\"data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>#x\">",
            "<svg><style><img src=x onerror=alert(1)></style></svg>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
            "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<template><script>alert(1)</script></template>",
            "<iframe srcdoc=\"<script>parent.alert(1)</script>\"></iframe>",
            "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
            "<embed src=\"javascript:alert(1)\">",
            "<details open ontoggle=alert(1)>x</details>",
            "<video><source onerror=alert(1)></video>",
            "<input autofocus onfocus=alert(1)>",
            "<marquee onstart=alert(1)>x</marquee>",
            "<div style=\"animation-name:x\" onanimationstart=alert(1)>x</div><style>@keyframes x{}</style>",
            "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
            "<base href=\"https://evil.example/\"><link rel=stylesheet href=//evil.example/x.css>",
            "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
            "<a href=\"&#1;javascript:alert(1)\">x</a>",
            "<form action=\"javascript:alert(1)\"><button>x</button></form>",
            "<button formaction=\"javascript:alert(1)\" form=search>x</button>",
            "<a xlink:href=\"javascript:alert(1)\" href=\"vbscript:alert(1)\">x</a>",
            "<img name=getElementById><form id=documentElement><input name=attributes></form>",
            "<!--><img src=x onerror=alert(1)>-->",
            "<![CDATA[><img src=x onerror=alert(1)>]]>",
            "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">",
            "<p id=\"search\" class=\"search\" data-base=\"https://evil.example/\">x</p>",
            "\u2028<img/src=`x`onerror=alert(1)>",
            "<div onbeforetoggle=alert(1) popover id=p>x</div><button popovertarget=p>y</button>",
            "<div oncontentvisibilityautostatechange=alert(1) style=\"content-visibility:auto\">x</div>",
            "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
            "<form><math><mtext></form><form><mglyph><svg><mtext><style><path id=\"</style><img onerror=alert(1) src>\">",
            "<select><template><style><!--</style><a rel=\"--></style></template></select><img src onerror=alert(1)>\">",
            "<script type=speculationrules>{\"prefetch\":[{\"source\":\"list\",\"urls\":[\"https://evil.example/\"]}]}</script>",
            "<link rel=modulepreload href=https://evil.example/x.js>",
            "<svg><a><animate attributeName=href values=javascript:alert(1) /><text x=20 y=20>x</text></a></svg>",
            "[x](<java\u00adscript:alert(1)> \"'><img src onerror=alert(1)>\")",
            "<a id=defaultView></a><a id=defaultView name=x href=cid:alert(1)>",
            "{{constructor.constructor('alert(1)')()}} ${alert(1)} <#assign x='y'?new()>");

    private Vectors() {}

    /** All of them, in a fixed order. */
    public static List<String> all() {
        List<String> all = new ArrayList<>(OWN);
        if (Files.exists(PACKAGE)) {
            all.addAll(packaged());
        } else {
            System.err.println("WARNING: " + PACKAGE + " is not installed: MOST SCRIPT VECTORS ARE NOT TESTED");
        }
        return all;
    }

    /** The fixture is a script that assigns a list; behind the equals sign it reads as lenient JSON. */
    private static List<String> packaged() {
        List<String> vectors = new ArrayList<>();
        try {
            String script = Files.readString(PACKAGE);
            JsonFactory lenient = JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build();
            try (JsonParser json = lenient.createParser(script.substring(script.indexOf('[')))) {
                for (JsonToken token = json.nextToken();
                        token != JsonToken.END_ARRAY || depth(json) > 0;
                        token = json.nextToken()) {
                    if (token == JsonToken.VALUE_STRING && "payload".equals(json.currentName())) {
                        vectors.add(json.getText());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(PACKAGE.toString(), e);
        }
        return vectors;
    }

    private static int depth(JsonParser json) {
        return json.getParsingContext().getNestingDepth();
    }
}
