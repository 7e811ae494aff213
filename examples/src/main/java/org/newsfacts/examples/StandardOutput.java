package org.newsfacts.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers why it failed. {@link System#out} swallows errors: a full disk
 * would go unnoticed.
 */
public final class StandardOutput extends PrintWriter {
  private final Watched stream;

  private StandardOutput(Watched stream) {
    super(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    this.stream = stream;
  }

  /** Opens the standard output of the program. */
  public static StandardOutput open() {
    return to(new FileOutputStream(FileDescriptor.out));
  }

  /** Writes to a stream in UTF-8. */
  public static StandardOutput to(OutputStream out) {
    return new StandardOutput(new Watched(out));
  }

  /** Returns why writing failed; null while it has not. */
  public @Nullable IOException failure() {
    return stream.failure;
  }

  /** Keeps the first error. */
  private static final class Watched extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    Watched(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException broken) {
        failure = failure == null ? broken : failure;
        throw broken;
      }
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
