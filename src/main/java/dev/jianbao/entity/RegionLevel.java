package dev.jianbao.entity;

/** The rank of a territory, highest first. A zone is one that stands outside the ranks, such as a development zone. */
public enum RegionLevel {
    PROVINCE,
    CITY,
    COUNTY,
    ZONE,
    TOWNSHIP
}
