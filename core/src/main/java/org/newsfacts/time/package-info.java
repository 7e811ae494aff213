/**
 * Time expressions and their days: "on Tuesday", "the first three months of 2030".
 *
 * <p>Tokens, tags and the day of publication come in, {@link org.newsfacts.time.Times} go out.
 * Start at {@link org.newsfacts.time.TimeReader}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.time;
