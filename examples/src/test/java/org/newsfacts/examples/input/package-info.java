/** What the readers make of files of all kinds. */
@org.jspecify.annotations.NullMarked
package org.newsfacts.examples.input;
