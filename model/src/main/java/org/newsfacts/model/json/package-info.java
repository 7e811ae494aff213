/**
 * Facts as JSON, one article a line. Lines of articles come in ({@link
 * org.newsfacts.model.json.ArticleLine}), lines of facts go out and come back ({@link
 * org.newsfacts.model.json.FactsLine}). Start at {@link org.newsfacts.model.json.FactJson}. This is
 * the only package that knows Jackson, and no Jackson type stands in its signatures.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.model.json;
