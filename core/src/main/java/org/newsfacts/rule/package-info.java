/**
 * From an article to facts. A {@link org.newsfacts.rule.FrameRule} reads an act in all its forms
 * and yields records of its {@link org.newsfacts.rule.Part parts}; {@link
 * org.newsfacts.rule.FrameRules} are those of one family, an {@link org.newsfacts.rule.Extractor}
 * that the {@link org.newsfacts.rule.Engine} runs. An {@link org.newsfacts.rule.Explanation} tells
 * what a rule did in a text. A newcomer starts at {@link org.newsfacts.rule.FrameRule}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.rule;
