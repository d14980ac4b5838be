package dev.jianbao.entity.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "51846 | '' | 51846",
                "51,846 | 个 | 51846个",
                "5.18万 | 个 | 5.18万个",
                "5.180万个 | 个 | 5.180万个",
                "1.2亿 | 万元 | 1.2亿元",
                "1.2亿元 | 万元 | 1.2亿元",
                "400 | 万元 | 400万元",
                "-3.50 | 亩 | -3.50亩",
                "93% | % | 93%",
                "93 | % | 93%",
                "54班 | 个 | 54班",
                "120（扩招） | 人 | 120人",
                "120 (扩招) | 人 | 120人",
                "3千元 | 元 | 3千元",
            })
    void aFigureSaysAnAmountAndAUnit(String text, String unit, String expected) {
        assertThat(Figure.parse(text, Unit.of(unit)).map(Figure::quantity).map(Quantity::toString))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "—",
                "约120",
                "120左右",
                "120余人",
                "1-2",
                "2月1日",
                "1.2E+05",
                "#REF!",
                "1,20",
                "12,34,567",
                "1.2.3",
                "1 2",
                "三十九",
                "--1",
                "120（扩招",
                "1/3",
                "5~6",
                "1e400000000"
            })
    void whatIsNoFigureIsNone(String text) {
        assertThat(Figure.parse(text, Unit.NONE)).isEmpty();
    }

    @Test
    void remarksAreKept() {
        assertThat(Figure.parse("120（其中（男）60）", Unit.NONE).flatMap(Figure::remark))
                .contains("其中（男）60");
        assertThat(Figure.parse("120()", Unit.NONE).flatMap(Figure::remark)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"１２０,true,120", "12．5,true,12.5", "'１，２００',true,1200", "120（扩招）,false,120", "−5,false,-5"})
    void fullWidthDigitsAreReadAndNoticed(String text, boolean wide, BigDecimal amount) {
        Figure figure = Figure.parse(text, Unit.NONE).orElseThrow();

        assertThat(figure.wide()).isEqualTo(wide);
        assertThat(figure.quantity().amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"共39所,39所", "不少于5.18万个学位,5.18万个学位", "500余名,500名", "达93%,93%", "约1.2亿元左右,1.2亿元", "39,39"})
    void thereIsOneFigureInAPhrase(String phrase, String expected) {
        assertThat(Figure.find(phrase, Unit.NONE).map(Figure::quantity).map(Quantity::toString))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三十九所", "2所到3所", "12班，156人", ""})
    void aPhraseOfNoneOrMoreThanOneHasNone(String phrase) {
        assertThat(Figure.find(phrase, Unit.NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5.18万,51846,true", // the precision stated decides
        "5.18万,51849.99,true",
        "5.18万,51850,true", // a half goes to the even digit
        "5.19万,51850,true", // or up
        "5.17万,51750,false", // and nowhere else
        "5.18万,51850.01,false",
        "5.18万,51750,true",
        "5.18万,51749.99,false",
        "5.180万,51846,false",
        "5.2万,51846,true",
        "5万,51846,true",
        "51846,51846.4,true",
        "51846.0,51846.4,false",
        "-2.5,-2.45,true", // away from zero
        "-2.4,-2.45,true",
        "-2.4,-2.4501,false",
    })
    void theStatedPrecisionDecides(String stated, BigDecimal exact, boolean holds) {
        Quantity quantity = Figure.parse(stated, Unit.NONE).orElseThrow().quantity();

        assertThat(quantity.states(Exact.of(exact))).isEqualTo(holds);
    }

    @Test
    void unitsOfOneDimensionConvertExactly() {
        Exact fifteenMu = quantity("15亩").base();

        assertThat(fifteenMu).isEqualTo(quantity("1公顷").base());
        assertThat(Unit.of("平方米").of(quantity("1亩").base())).hasToString("666.666667平方米");
        assertThat(quantity("667平方米").states(quantity("1亩").base())).isTrue();
        assertThat(quantity("0.04亿元").states(quantity("400万元").base())).isTrue();
        assertThat(Unit.of("亿元").of(quantity("400万元").base())).hasToString("0.04亿元");
        assertThat(Unit.of("万元").convertsTo(Unit.of("亩"))).isFalse();
        assertThat(Unit.of("个").convertsTo(Unit.of("所"))).isTrue();
    }

    @Test
    void sharesAreRoundedHalfUp() {
        assertThat(quantity("400万元").percentOf(quantity("0.3亿元"), 1)).isEqualTo(new BigDecimal("13.3"));
        assertThat(quantity("1").percentOf(quantity("8"), 0)).isEqualTo(new BigDecimal("13"));
        assertThat(quantity("1000元").percentOf(quantity("0.1万元"), 0)).isEqualTo(new BigDecimal("100"));
    }

    @Test
    void threeThirdsAreOne() {
        Exact third = Exact.of(1, 3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Exact.ONE);
        assertThat(third.decimal()).isEmpty();
        assertThat(third.rounded(4)).isEqualTo(new BigDecimal("0.3333"));
        assertThat(Exact.of(1, -8).decimal()).contains(new BigDecimal("-0.125"));
        assertThat(Exact.of(2, 3).rounded(0)).isEqualTo(BigDecimal.ONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void sumsDoNotDependOnTheirOrder(long seed) {
        Random random = new Random(seed);
        Exact forwards = Exact.ZERO;
        Exact backwards = Exact.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal[] numbers = random.ints(1000, -99_999, 99_999)
                .mapToObj(each -> BigDecimal.valueOf(each, random.nextInt(4)))
                .toArray(BigDecimal[]::new);
        for (int i = 0; i < numbers.length; i++) {
            forwards = forwards.plus(Exact.of(numbers[i]));
            backwards = backwards.plus(Exact.of(numbers[numbers.length - 1 - i]));
            sum = sum.add(numbers[i]);
        }

        assertThat(forwards).isEqualTo(backwards).isEqualTo(Exact.of(sum));
    }

    @ParameterizedTest
    @CsvSource({
        "491.4-91.4-200,200",
        "30+18,48",
        "2+1+12+10+13+1+1,40",
        "5310/30,177",
        "5310÷30,177",
        "（12＋15）×2,54",
        "-(3-5),2",
        "1,1",
        "12班+15班,27",
        "0.58+0.25+2.18+1.58+0.56,5.15",
        "10/3*3,10",
        "'1,200+1',1201",
    })
    void formulasAreWorkedOutExactly(String text, BigDecimal expected) {
        Formula formula = Formula.parse(text).orElseThrow();

        assertThat(formula.value()).isEqualTo(Exact.of(expected));
        assertThat(formula.plain()).isTrue();
    }

    @Test
    void powersOfTenInAFormulaCount() {
        Formula formula = Formula.parse("0.58万+0.25万+1000").orElseThrow();

        assertThat(formula.plain()).isFalse();
        assertThat(formula.base(quantity("0.93万个"))).isEqualTo(Exact.of(9300));
    }

    @ParameterizedTest
    @CsvSource({
        "0.58+0.25,0.83万,8300",
        "5000+3300,0.83万,8300",
        "400+100,1000万元,5000000",
        "5000000,1000万元,5000000",
        "12+15,27班,27"
    })
    void plainNumbersAreInTheUnitOfWhatIsStated(String text, String stated, long base) {
        assertThat(Formula.parse(text).orElseThrow().base(quantity(stated))).isEqualTo(Exact.of(base));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "小计减两行", "1+", "1/0", "1/(2-2)", "(1", "1)", "1 2", "2^3", "a+b", "1..2", "+", "=1"})
    void whatIsNoArithmeticIsNone(String text) {
        assertThat(Formula.parse(text)).isEmpty();
    }

    @Test
    void hostileFormulasAreNone() {
        assertThat(Formula.parse("(".repeat(1500))).isEmpty();
        assertThat(Formula.parse("-".repeat(1500) + "1")).isEmpty();
        assertThat(Formula.parse("9*".repeat(20_000) + "9")).isEmpty();
        assertThat(Formula.parse("(".repeat(20) + "1" + ")".repeat(20)).map(Formula::value))
                .isEqualTo(Optional.of(Exact.ONE));
    }

    private static Quantity quantity(String text) {
        return Figure.parse(text, Unit.NONE).orElseThrow().quantity();
    }
}
