/** What an inspection of the site would look for, looked for before a release; one class per rule. */
@NullMarked
package dev.jianbao.archive.check.inspection;

import org.jspecify.annotations.NullMarked;
