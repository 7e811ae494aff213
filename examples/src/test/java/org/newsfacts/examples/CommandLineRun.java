package org.newsfacts.examples;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a command line left behind.
 *
 * @param status exit status
 * @param out standard output
 * @param err standard error
 */
record CommandLineRun(int status, String out, String err) {

  static CommandLineRun of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = NewsFactsCommand.run(new PrintWriter(out), new PrintWriter(err), args);
    return new CommandLineRun(status, out.toString(), err.toString());
  }
}
