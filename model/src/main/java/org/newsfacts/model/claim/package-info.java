/**
 * What somebody claims an article says, and what the article shows of it.
 *
 * <p>A {@link org.newsfacts.model.claim.Claim} is any record of facts, from anywhere, also
 * incomplete and without offsets; a {@link org.newsfacts.model.claim.Verdict} says of each of its
 * fields whether the text shows it, with the words and the reason.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.model.claim;
