/**
 * The numbers, times and names of an article, for those who want these and no facts.
 *
 * <p>Start at {@link org.newsfacts.mention.Mentions}: an article comes in, typed mentions with
 * exact offsets go out.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.mention;
