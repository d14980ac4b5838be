/** What every command shares: its streams and words, its options, its ways to end. */
@NullMarked
package dev.jianbao.cli.session;

import org.jspecify.annotations.NullMarked;
