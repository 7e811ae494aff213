/**
 * Offices and ranks, with whom they are of and who holds them: "the Omani minister for ports".
 *
 * <p>Names come in, {@link org.newsfacts.office.Roles} go out: the offices that stand beside a
 * name. Start at {@link org.newsfacts.office.RoleReader}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.office;
