/** An article and its facts come in; JSON, a review page or short lines go out. */
@org.jspecify.annotations.NullMarked
package org.newsfacts.examples.output;
