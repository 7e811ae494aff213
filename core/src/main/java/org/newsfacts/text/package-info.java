/**
 * From the caller's string to lines, words, sentences and quotations, all by offsets into it.
 *
 * <p>In comes an {@link org.newsfacts.text.Article}. {@link org.newsfacts.text.Lines} says what
 * each line of a pasted page is, {@link org.newsfacts.text.Tokens} splits the words, {@link
 * org.newsfacts.text.Sentences} and {@link org.newsfacts.text.Quotations} group them. Nothing is
 * deleted or rewritten. A newcomer starts at {@code Tokens.of(text)}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.text;
