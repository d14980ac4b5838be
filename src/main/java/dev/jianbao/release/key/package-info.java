/** Ed25519 keys as OpenSSH writes them, and the signatures that ssh-keygen verifies. */
@NullMarked
package dev.jianbao.release.key;

import org.jspecify.annotations.NullMarked;
