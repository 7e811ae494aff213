/**
 * From an article to facts. An {@link org.newsfacts.rule.Extractor} reads the facts of one family
 * from a {@link org.newsfacts.reading.Scene}; a {@link org.newsfacts.rule.RuleSet} is one made of
 * {@link org.newsfacts.rule.Rule rules}; the {@link org.newsfacts.rule.Engine} runs them all over a
 * {@link org.newsfacts.reading.Reading}. A newcomer starts at {@link org.newsfacts.rule.Rule}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.rule;
