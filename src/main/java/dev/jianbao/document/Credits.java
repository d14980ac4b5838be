package dev.jianbao.document;

/**
 * The people through whose hands a document went.
 *
 * @param written 撰稿
 * @param reviewed 审核
 * @param signed 签发
 */
public record Credits(Credit written, Credit reviewed, Credit signed) {}
