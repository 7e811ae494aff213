package org.newsfacts.examples.command;

/** The output could not be written: full disk, closed pipe, no such folder. */
final class OutputFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputFailedException(String message) {
    super(message);
  }
}
