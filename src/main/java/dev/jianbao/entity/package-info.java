/** Organisations, regions and topics; their names, ids and periods. */
@NullMarked
package dev.jianbao.entity;

import org.jspecify.annotations.NullMarked;
