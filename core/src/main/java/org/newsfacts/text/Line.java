package org.newsfacts.text;

/**
 * A line, or a part of one where a credit is glued to a caption.
 *
 * @param start its first UTF-16 offset in the caller's text
 * @param end the offset after its last character, line break not included
 * @param kind what it is
 */
public record Line(int start, int end, LineKind kind) {}
