package org.newsfacts.text;

/**
 * One quoted stretch between an opening and a closing mark, within one paragraph.
 *
 * @param outer the tokens with the marks
 * @param inner the tokens without the marks
 * @param closed whether a closing mark stands in the same paragraph
 * @param continues whether it takes up the unclosed quotation of the paragraph before
 * @param depth 1 for a quotation, 2 for one inside another
 */
public record Quotation(
    TokenRange outer, TokenRange inner, boolean closed, boolean continues, int depth) {}
