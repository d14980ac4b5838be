package dev.jianbao.render.html;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.SourceFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses what a template must not do although FreeMarker would let it: run text as code, turn escaping off, count without
 * end.
 */
final class TemplateLint {
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\?\\s*(?:new|api|eval|eval_json|evalJson|interpret|no_esc|noEsc)\\b"
                    + "|<#(?:noautoesc|noAutoEsc|noescape|noEscape|outputformat|outputFormat)\\b"
                    + "|output_format|auto_esc|outputFormat|autoEsc"
                    + "|\\.\\.\\s*(?=[>)\\],]|/>|as\\b)");

    private TemplateLint() {}

    /** Whether nothing forbidden stands in a template; the first thing that does is reported. */
    static boolean passes(SourceFile template, Diagnostics diagnostics) {
        Matcher found = FORBIDDEN.matcher(template.text());
        if (!found.find()) {
            return true;
        }
        diagnostics.report(
                Code.TEMPLATE_FORBIDDEN,
                template.range(found.start(), found.end()),
                found.group().strip());
        return false;
    }
}
