/** Tests of casualty figures. */
@NullMarked
package org.newsfacts.casualty;

import org.jspecify.annotations.NullMarked;
