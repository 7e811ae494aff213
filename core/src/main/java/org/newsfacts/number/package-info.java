/**
 * Numbers with what hedges, counts and parts them: "at least 12", "three of the 12".
 *
 * <p>Tokens and {@link org.newsfacts.time.Times times} come in, {@link
 * org.newsfacts.number.Numbers} go out. Start at {@link org.newsfacts.number.NumberReader}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.number;
