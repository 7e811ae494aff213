/** Every program is run, with good and with broken input. */
@org.jspecify.annotations.NullMarked
package org.newsfacts.examples;
