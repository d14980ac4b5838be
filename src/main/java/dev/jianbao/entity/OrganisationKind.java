package dev.jianbao.entity;

/** What sort of body an organisation is; the order is the one in which lists group them. */
public enum OrganisationKind {
    PARTY,
    GOVERNMENT,
    DEPARTMENT,
    UNIVERSITY,
    COLLEGE,
    RESEARCH,
    SCHOOL,
    KINDERGARTEN,
    MEDIA,
    OTHER
}
