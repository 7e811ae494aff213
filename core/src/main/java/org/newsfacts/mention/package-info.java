/**
 * Names, numbers and times in the text, and who is meant by them.
 *
 * <p>Start at {@link org.newsfacts.mention.Mentions}: an article comes in, typed mentions with
 * exact offsets go out. The readers behind it ({@link org.newsfacts.mention.NumberReader}, {@link
 * org.newsfacts.mention.TimeReader}, {@link org.newsfacts.mention.NameReader}) work on tokens that
 * are read already, as the facts need it.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.mention;
