/**
 * Who asks whom to do what: {@link org.newsfacts.appeal.AppealRules} reads words of asking, {@link
 * org.newsfacts.appeal.DutyRules} what speakers say others must do; their words stand in the lists
 * {@code appeal-senses} and {@code appeal-words}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.appeal;
