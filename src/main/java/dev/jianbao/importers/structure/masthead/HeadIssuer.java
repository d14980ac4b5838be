package dev.jianbao.importers.structure.masthead;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.OrganisationForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes those who issue a bulletin out of the lines of its head. */
final class HeadIssuer {
    private static final Pattern WIDE_GAP = Pattern.compile("　+|[ \t]{2,}|[ \t]*　[ \t　]*");
    private static final Pattern ISSUER = Pattern.compile(
            ".{2,40}(?:办公室|办公厅|委员会|[局厅部处科股组院会办室站所队]|中心|政府|大学|学院|学校|中学|小学|幼儿园|编辑部|协会|公司|小组|编委会|专班|[党工团]委|党组|总?支部|总支|指挥部|集团|联盟)(?:[\\s　]*(?:联合|共同)?(?:主办|主编|编印|编发|编辑|印发|编|印|制))?");
    /** Words that stand where the issuer does, before the day; they may be any body. */
    private static final Pattern BODY =
            Pattern.compile("(?!.*(?:农历|星期|学期|学年|增刊|专刊|特刊|刊$|版$))\\p{IsHan}[\\p{IsHan}（）“”]{2,22}\\p{IsHan}");

    private static final Pattern ISSUER_LABEL = Pattern.compile(
            "^(?:主管(?:单位)?|主编(?:单位)|主办(?:单位)?|编印(?:单位)?|编辑(?:单位|部)?|报送单位|填报单位|编报单位?|编发(?:单位)?|承办(?:单位)?|印发(?:单位)?|编制(?:单位)?)[\\s　]*[：:][\\s　]*");
    private static final Pattern LABEL = Pattern.compile("(?:主办|主编|编印|编辑|承办|协办)(?:单位)?");
    private static final Pattern ISSUER_TAIL = Pattern.compile("[\\s　]*(?:联合|共同)?(?:主办|主编|编印|编发|编辑|印发|编|印制)$");

    /** What a body did, on a line below its name. */
    private static final Pattern ALONE = Pattern.compile("编|印|编印|编发|编辑|主办|编[\\s　]+印|主[\\s　]+办");

    private final Ledger ledger;
    private Optional<Traced> issuer = Optional.empty();

    HeadIssuer(Ledger ledger) {
        this.ledger = ledger;
    }

    Optional<Traced> found() {
        return issuer;
    }

    /** Whether a text is the name of a body that may issue a bulletin, by its form. */
    static boolean isBody(String text) {
        return ISSUER.matcher(text).matches();
    }

    /** Takes a text before the day for the issuer where none is known, if it may be a body; says whether it did. */
    boolean takeAny(Traced text) {
        boolean may = issuer.isEmpty() && BODY.matcher(text.text()).matches();
        if (may) {
            Traced body = untailed(text);
            ledger.became(body, body.text(), Finding.of(Rule.ISSUER, 0.7));
            issuer = Optional.of(body);
        }
        return may;
    }

    /**
     * Takes those who issue it; several may stand in a line, each with its label.
     *
     * @param late whether something of the head stood before, so that a body without a label may be meant
     */
    boolean take(Traced text, boolean late) {
        List<Traced> parts = labelled(
                text.split(WIDE_GAP).stream().filter(each -> !each.isBlank()).toList());
        boolean labelled = parts.stream()
                .anyMatch(each -> ISSUER_LABEL.matcher(each.text()).find());
        if (parts.size() < 2 || !labelled) {
            return one(text, late);
        }
        boolean issued = false;
        for (Traced part : parts) {
            boolean taken = one(part.strip(), late);
            issued |= taken;
            if (!taken) {
                ledger.leftover(part.strip());
            }
        }
        return issued;
    }

    /** Puts a label that a gap parts from its body before it again. */
    private static List<Traced> labelled(List<Traced> parts) {
        List<Traced> whole = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean label = i + 1 < parts.size()
                    && LABEL.matcher(parts.get(i).text().strip()).matches();
            whole.add(label ? parts.get(i).strip().plus(Traced.added("：")).plus(parts.get(i + 1)) : parts.get(i));
            i += label ? 1 : 0;
        }
        return whole;
    }

    /** Takes a line that only says what the body above it did: 编. */
    boolean verb(Traced text) {
        boolean verb = issuer.isPresent() && ALONE.matcher(text.text()).matches();
        if (verb) {
            ledger.drop(text, Finding.of(Rule.ISSUER));
        }
        return verb;
    }

    /** A body without the word behind it that says what it did. */
    private Traced untailed(Traced body) {
        Matcher tail = ISSUER_TAIL.matcher(body.text());
        if (!tail.find() || tail.start() <= 2) {
            return body;
        }
        ledger.drop(body.from(tail.start()), Finding.of(Rule.ISSUER));
        return body.slice(0, tail.start());
    }

    private boolean one(Traced text, boolean late) {
        Traced bare = text;
        Matcher label = ISSUER_LABEL.matcher(bare.text());
        boolean labelled = label.find();
        if (labelled && label.group().startsWith("主管")) {
            ledger.leftover(text);
            return true;
        }
        if (labelled) {
            ledger.drop(bare.slice(0, label.end()), Finding.of(Rule.ISSUER));
            bare = bare.from(label.end());
        }
        boolean fits = labelled || late && ISSUER.matcher(bare.text()).matches() && bare.length() <= 40;
        if (!fits || bare.isEmpty()) {
            return false;
        }
        bare = untailed(bare);
        if (issuer.isPresent()) {
            together(bare.strip());
            return true;
        }
        ledger.became(bare.strip(), bare.text().strip(), Finding.of(Rule.ISSUER));
        issuer = Optional.of(bare.strip());
        return true;
    }

    /** Takes the name of a body alone on a line, where one that issues is known already. */
    boolean another(Traced text) {
        boolean is =
                issuer.isPresent() && OrganisationForm.kind(text.text().strip()).isPresent();
        if (is) {
            together(text.strip());
        }
        return is;
    }

    /** Leaves out a further one, since one is named; it is asked about. */
    private void together(Traced body) {
        ledger.doubt(Rule.ISSUER, body, 0.6, issuer.map(Traced::text).orElse("") + "、" + body.text());
        ledger.drop(body, Finding.of(Rule.ISSUER, 0.6));
    }
}
