/**
 * The facts and the values they are made of.
 *
 * <p>A fact is a record: {@link org.newsfacts.model.Statement}, {@link
 * org.newsfacts.model.CasualtyFigure}, {@link org.newsfacts.model.DiplomaticCall} and thirteen
 * more. Each begins with a {@link org.newsfacts.model.Basis}, which says where in the text it
 * stands, which rule read it and how the text tells it. What stands in the text is a {@link
 * org.newsfacts.model.Span} with exact offsets; who acts is an {@link org.newsfacts.model.Actor},
 * how many a {@link org.newsfacts.model.Count}, and so on.
 *
 * <p>All types are immutable, compare by value and may be shared between threads. Lists are copied
 * and never null. What the text does not tell is null as a component, which is marked
 * {@code @Nullable}, and an empty {@link java.util.Optional} as an answer: {@code basis().when()}
 * is null where {@code when()} is empty. Constructors throw {@link java.lang.NullPointerException}
 * with the name of a missing component and {@link java.lang.IllegalArgumentException} with the
 * value that does not fit.
 *
 * <p>A newcomer starts at {@link org.newsfacts.model.Fact}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.model;
