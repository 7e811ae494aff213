package org.newsfacts.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The word lists of one jar in one file, the places of their rows found out when the jar was built:
 * they load without being searched for and gone through. The files of the lists stay what people
 * read and change; a pack holds their text letter for letter. Immutable.
 *
 * <p>A number that tells the form, the count of lists, and of each list its name, source, licence
 * and columns, the numbers of rows and of bytes of its text, 1 when a byte is a character and 0 for
 * UTF-8; then of each list, in that order, the starts of its rows, their hashes and its text.
 */
final class ListPack {
  private static final int FORM = 0x4e464c31;

  private final ByteBuffer bytes;
  private final Map<String, Packed> lists = new HashMap<>();

  /** What stands of a list at the front of the pack. */
  private record Packed(
      String name,
      String source,
      String licence,
      List<String> columns,
      int rows,
      int at,
      int length,
      boolean plain) {}

  ListPack(byte[] pack) {
    bytes = ByteBuffer.wrap(pack);
    if (bytes.getInt() != FORM) {
      throw new IllegalArgumentException("no pack of word lists");
    }
    int count = bytes.getInt();
    int at = bytes.getInt();
    for (int i = 0; i < count; i++) {
      Packed list =
          new Packed(
              string(),
              string(),
              string(),
              List.of(WordListReader.split(string())),
              bytes.getInt(),
              at,
              bytes.getInt(),
              bytes.get() != 0);
      lists.put(list.name(), list);
      at += 2 * Integer.BYTES * list.rows() + list.length();
    }
  }

  /**
   * Returns the pack at an address; null where there is none, and for one in a folder of classes,
   * whose lists may have been changed since.
   */
  static @Nullable ListPack at(@Nullable URL address) {
    if (address == null || address.getProtocol().equals("file")) {
      return null;
    }
    try (InputStream in = address.openStream()) {
      return new ListPack(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(address + ": " + e.getMessage(), e);
    }
  }

  private String string() {
    int length = bytes.getShort();
    String string = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
    bytes.position(bytes.position() + length);
    return string;
  }

  /** Returns a list; null when it is in another pack or in none. */
  @Nullable WordList list(String name) {
    Packed list = lists.get(name);
    if (list == null) {
      return null;
    }
    int[] starts = new int[list.rows()];
    int[] hashes = new int[list.rows()];
    ByteBuffer own = bytes.duplicate().position(list.at());
    own.asIntBuffer().get(starts).get(hashes);
    int text = list.at() + 2 * Integer.BYTES * list.rows();
    return new WordList(
        new ListText(
            name,
            list.source(),
            list.licence(),
            list.columns(),
            new String(bytes.array(), text, list.length(), charset(list.plain())),
            starts,
            hashes,
            list.rows()));
  }

  private static Charset charset(boolean plain) {
    return plain ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
  }

  /** Packs lists: the build calls it by {@link #main}. */
  static byte[] pack(List<ListText> lists) throws IOException {
    ByteArrayOutputStream front = new ByteArrayOutputStream();
    ByteArrayOutputStream back = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(front);
    DataOutputStream body = new DataOutputStream(back);
    for (ListText list : lists) {
      boolean plain = list.text.chars().allMatch(c -> c < 256);
      byte[] text = list.text.getBytes(charset(plain));
      for (String told :
          List.of(list.name, list.source, list.licence, String.join("\t", list.columns))) {
        byte[] letters = told.getBytes(StandardCharsets.UTF_8);
        head.writeShort(letters.length);
        head.write(letters);
      }
      head.writeInt(list.size);
      head.writeInt(text.length);
      head.writeByte(plain ? 1 : 0);
      for (int row = 0; row < list.size; row++) {
        body.writeInt(list.starts[row]);
      }
      for (int row = 0; row < list.size; row++) {
        body.writeInt(list.hashes[row]);
      }
      body.write(text);
    }
    ByteBuffer pack = ByteBuffer.allocate(3 * Integer.BYTES + front.size() + back.size());
    pack.putInt(FORM).putInt(lists.size()).putInt(3 * Integer.BYTES + front.size());
    return pack.put(front.toByteArray()).put(back.toByteArray()).array();
  }

  /**
   * Packs the lists of a folder while the project is built.
   *
   * @param args the folder of the lists, the file to write
   */
  public static void main(String[] args) throws IOException {
    Map<String, ListText> lists = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(args[0]), "*.tsv")) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        name = name.substring(0, name.length() - ".tsv".length());
        lists.put(name, new WordListReader(name, Files.readString(file)).read());
      }
    }
    Files.write(Path.of(args[1]), pack(new ArrayList<>(lists.values())));
  }
}
