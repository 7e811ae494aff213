/** What is written for people and for programs. */
@org.jspecify.annotations.NullMarked
package org.newsfacts.examples.output;
