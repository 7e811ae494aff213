/** Made-up stories of several reports, and what their dossiers must hold. */
@NullMarked
package org.newsfacts.dossier;

import org.jspecify.annotations.NullMarked;
