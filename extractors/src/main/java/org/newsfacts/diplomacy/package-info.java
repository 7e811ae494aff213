/** Calls, meetings, envoys, mediation, resolutions and offers. */
@NullMarked
package org.newsfacts.diplomacy;

import org.jspecify.annotations.NullMarked;
