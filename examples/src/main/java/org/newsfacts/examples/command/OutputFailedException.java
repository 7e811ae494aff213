package org.newsfacts.examples.command;

/** The output could not be written: full disk, closed pipe, a folder as a file. */
final class OutputFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /** Takes what the user reads and the exit status: 1 for a failure, 2 for wrong use. */
  OutputFailedException(String message, int status) {
    super(message);
    this.status = status;
  }

  OutputFailedException(String message) {
    this(message, ArticleCommand.SOME_FAILED);
  }

  int status() {
    return status;
  }
}
