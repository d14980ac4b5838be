package dev.jianbao.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Rules that hold in every package: streams, clocks, locales, names, nullness, state. */
class HouseRulesTest {
    private static final Pattern VAGUE = Pattern.compile(".*(Manager|Helper|Util|Utils|Processor|Impl|Data|Info)");
    private static final Set<String> DEFAULTS = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.util.Locale.getDefault()",
            "java.util.TimeZone.getDefault()",
            "java.time.ZoneId.systemDefault()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.text.Collator.getInstance()");
    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.time.Clock.systemUTC()",
            "java.time.Clock.systemDefaultZone()",
            "java.util.Date.<init>()");

    @Test
    void onlyTheCommandLineTouchesTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.jianbao.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(Program.classes());
    }

    @Test
    void onlyTheCommandLineEndsTheMachine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.jianbao.cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(Program.classes());
    }

    @Test
    void onlyTheCommandLineKnowsTheTime() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.jianbao.cli..")
                .should()
                .callCodeUnitWhere(calls("reads the time without a Clock", HouseRulesTest::readsTime))
                .check(Program.classes());
    }

    @Test
    void onlyTheCommandLineKnowsTheLocaleZoneAndCharsetOfTheMachine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.jianbao.cli..")
                .should()
                .callCodeUnitWhere(calls("depends on a default", target -> DEFAULTS.contains(signature(target))))
                .check(Program.classes());
    }

    @Test
    void onlyThePreviewAndWhatAsksLinksTouchTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.jianbao.preview..", "dev.jianbao.outward..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection)|java\\.nio\\.channels\\..*Socket.*")
                .check(Program.classes());
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = packages().stream()
                .filter(unit -> !unit.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(toList());

        assertThat(packages()).isNotEmpty();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses().should().haveNameMatching(VAGUE.pattern()).check(Program.classes());
    }

    @Test
    void staticFieldsHoldNoState() {
        fields().that()
                .areStatic()
                .and(describe(
                        "are written by hand", field -> !field.getModifiers().contains(SYNTHETIC)))
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(describe("that can change", HouseRulesTest::changes))
                .check(Program.classes());
    }

    @Test
    void codeUnitsTakeAtMostFiveParameters() {
        List<String> crowded = Program.classes().stream()
                .filter(type -> !type.isRecord() && !type.isEnum())
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> !unit.getModifiers().contains(SYNTHETIC))
                .filter(unit -> unit.getRawParameterTypes().size() > 5 && !isFixedByALibrary(unit))
                .map(JavaCodeUnit::getFullName)
                .sorted()
                .collect(toList());

        assertThat(crowded).isEmpty();
    }

    /** Whether a class of a library that the owner extends or implements has the same method. */
    private static boolean isFixedByALibrary(JavaCodeUnit unit) {
        String[] parameters =
                unit.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(
                        unit.getOwner().getAllRawSuperclasses().stream(),
                        unit.getOwner().getAllRawInterfaces().stream())
                .filter(type -> !Part.owns(type))
                .anyMatch(type -> type.tryGetMethod(unit.getName(), parameters).isPresent());
    }

    private static List<JavaPackage> packages() {
        return Program.classes().stream().map(JavaClass::getPackage).distinct().collect(toList());
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String description, Predicate<CodeUnitCallTarget> wrong) {
        return describe(
                description, access -> access.getTarget() instanceof CodeUnitCallTarget target && wrong.test(target));
    }

    private static boolean readsTime(CodeUnitCallTarget target) {
        boolean now = target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now || CLOCKS.contains(signature(target));
    }

    private static String signature(CodeUnitCallTarget target) {
        return target.getFullName();
    }

    /** Arrays, buffers and the collections that can be written; an interface is taken at its word. */
    private static boolean changes(JavaClass type) {
        boolean writableCollection =
                !type.isInterface() && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
        return type.isArray()
                || writableCollection
                || type.isAssignableTo(Appendable.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.getPackageName().startsWith("java.util.concurrent.atomic");
    }
}
