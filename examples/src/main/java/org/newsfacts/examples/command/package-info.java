/** The commands of the command line: options come in, lines on standard output go out. */
@org.jspecify.annotations.NullMarked
package org.newsfacts.examples.command;
