/**
 * Files, folders and standard input come in, articles and problems go out, in order, one at a time.
 * A newcomer starts at {@link org.newsfacts.examples.input.ArticleFiles}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.examples.input;
