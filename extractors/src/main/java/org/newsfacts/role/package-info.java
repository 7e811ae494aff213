/**
 * Who holds which office. A reading comes in, with its names and offices; {@link
 * org.newsfacts.model.PersonRole} records go out. A newcomer starts at {@link
 * org.newsfacts.role.PersonRoleExtractor}.
 */
@NullMarked
package org.newsfacts.role;

import org.jspecify.annotations.NullMarked;
