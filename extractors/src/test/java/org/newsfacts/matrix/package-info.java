/**
 * Generated sentences: every act in all the ways it can be told, with what must be read of each. A
 * newcomer starts at {@link org.newsfacts.matrix.MatrixTest}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.matrix;
