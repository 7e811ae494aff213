/** The facts and the values they are made of. */
@org.jspecify.annotations.NullMarked
package org.newsfacts.model;
