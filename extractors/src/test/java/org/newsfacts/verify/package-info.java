/** Claims true and altered, and what is said of them. */
@NullMarked
package org.newsfacts.verify;

import org.jspecify.annotations.NullMarked;
