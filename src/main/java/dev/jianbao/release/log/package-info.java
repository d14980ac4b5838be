/** An append-only log of releases as static files, by C2SP tlog-tiles and RFC 6962. */
@NullMarked
package dev.jianbao.release.log;

import org.jspecify.annotations.NullMarked;
