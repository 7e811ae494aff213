/**
 * The front door. A newcomer starts at {@link org.newsfacts.NewsFacts}: an article goes in, {@link
 * org.newsfacts.Facts} come out.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts;
