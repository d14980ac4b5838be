package dev.jianbao.plan;

import dev.jianbao.document.Distribution;
import dev.jianbao.document.Stated;
import dev.jianbao.source.Located;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a policy file says of itself. 成文 and 发布 are different days.
 *
 * @param title in full
 * @param shortTitle for lists and navigation
 * @param issuer 发文机关
 * @param documentNumber 发文字号
 * @param drawnUp 成文日期
 * @param date 发布日期
 * @param indexNumber 索引号
 * @param subject 主题分类
 * @param validity 有效性, where it is stated
 * @param replacedBy the id of the plan that took its place, or words for it
 * @param printed 印发日期
 * @param copies 印数
 * @param distribution to whom it goes (报, 送, 发)
 */
public record Particulars(
        String title,
        String shortTitle,
        Stated<String> issuer,
        Stated<String> documentNumber,
        Stated<LocalDate> drawnUp,
        Stated<LocalDate> date,
        Stated<String> indexNumber,
        Stated<String> subject,
        Optional<Validity> validity,
        Optional<Located<String>> replacedBy,
        Optional<LocalDate> printed,
        Optional<Integer> copies,
        Distribution distribution) {
    /** The day it became public, as far as the document says: published, else printed, else drawn up. */
    public Optional<LocalDate> issued() {
        return date.value().or(() -> printed).or(drawnUp::value);
    }

    /** Whether nothing says that it no longer holds as it stands. */
    public boolean isInForce() {
        return validity.isEmpty() || validity.get() == Validity.IN_FORCE;
    }
}
