/**
 * Checks claims against an article.
 *
 * <p>In come a {@link org.newsfacts.model.claim.Claim} and the facts of an article; out goes a
 * {@link org.newsfacts.model.claim.Verdict}. The claim is laid beside every fact of its type, field
 * by field, and judged by the one that comes nearest; names and places are compared as in a
 * dossier. A newcomer starts at {@link org.newsfacts.verify.Verifier}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.verify;
