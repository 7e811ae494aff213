package org.newsfacts.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.Vocabulary;

/**
 * The word lists the readers work with, each under its name.
 *
 * <p>Lists are read from {@code META-INF/newsfacts/en/NAME.tsv} when first asked for, and kept. A
 * caller changes words without touching ours:
 *
 * <pre>
 * Lexicon ours = Lexicon.english().with("titles", List.of(WordList.Row.of("drain commissioner")));
 * </pre>
 *
 * <p>Immutable as seen from outside: the same name gives the same list for the life of a lexicon,
 * on any thread.
 */
public final class Lexicon {
  /** The folder of the English lists on the class path or module path. */
  public static final String FOLDER = "META-INF/newsfacts/en/";

  private final Map<String, WordList> given;
  private final ConcurrentHashMap<String, WordList> read;
  private final ConcurrentHashMap<Class<?>, Words<?>> words = new ConcurrentHashMap<>();
  private final Vocabulary vocabulary = new Vocabulary();
  private final WordClasses classes = new WordClasses(vocabulary);

  /**
   * The lists asked for lately, by their type. Races are harmless: a lost entry is asked for again.
   */
  private final @Nullable Words<?>[] asked = new Words<?>[256];

  private Lexicon(Map<String, WordList> given, ConcurrentHashMap<String, WordList> read) {
    this.given = given;
    this.read = read;
  }

  private static final class English {
    static final Lexicon LEXICON = new Lexicon(Map.of(), new ConcurrentHashMap<>());
  }

  /** Returns the English lists that come with the library. */
  public static Lexicon english() {
    return English.LEXICON;
  }

  /**
   * Returns the list of a name, e.g. {@code "verbs-saying"}.
   *
   * @throws IllegalArgumentException when there is no such list, or a line of it is bad
   */
  public WordList list(String name) {
    WordList own = given.get(name);
    return own != null ? own : read.computeIfAbsent(name, Lexicon::load);
  }

  /** Returns the names of all lists, sorted: those that come with the library and those given. */
  public SortedSet<String> names() {
    SortedSet<String> names = ListNames.onThePath();
    names.addAll(given.keySet());
    return names;
  }

  /**
   * Returns what the columns of a list are called, the word first.
   *
   * @throws IllegalArgumentException when there is no such list
   */
  public List<String> columns(String name) {
    return list(name).columns();
  }

  /**
   * Returns the classes of words of an enum, read from its list when first asked for.
   *
   * @throws IllegalArgumentException when there is no such list, or a line of it is bad
   */
  @SuppressWarnings("unchecked") // the key is the type of the value
  public <E extends Enum<E> & Listed> Words<E> words(Class<E> type) {
    int slot = type.hashCode() & asked.length - 1;
    Words<?> found = asked[slot];
    if (found == null || found.type() != type) {
      found = words.computeIfAbsent(type, t -> classes.add(Words.of(list(listOf(type)), type)));
      asked[slot] = found;
    }
    return (Words<E>) found;
  }

  /** Returns the words of the texts read with these lists. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  private static <E extends Enum<E> & Listed> String listOf(Class<E> type) {
    E[] constants = type.getEnumConstants();
    if (constants.length == 0) {
      throw new IllegalArgumentException(type.getName() + " has no classes of words");
    }
    return constants[0].list();
  }

  /** Returns a lexicon in which the list stands under its name, in place of any other. */
  public Lexicon with(WordList list) {
    Map<String, WordList> lists = new HashMap<>(given);
    lists.put(list.name(), list);
    return new Lexicon(Map.copyOf(lists), read);
  }

  /**
   * Returns a lexicon with rows added to a list; they take the place of rows of the same word.
   *
   * @throws IllegalArgumentException when there is no such list, or a row has too many cells
   */
  public Lexicon with(String name, List<WordList.Row> rows) {
    return with(list(name).with(rows));
  }

  /** The lists of the library's jars; none where its classes stand in folders. */
  private static final class Packs {
    static final List<ListPack> ALL = packs("core", "extractors");

    private static List<ListPack> packs(String... names) {
      List<ListPack> all = new ArrayList<>();
      for (String name : names) {
        ListPack pack = ListPack.at(address("META-INF/newsfacts/" + name + ".lists"));
        if (pack != null) {
          all.add(pack);
        }
      }
      return List.copyOf(all);
    }
  }

  private static WordList load(String name) {
    for (ListPack pack : Packs.ALL) {
      WordList packed = pack.list(name);
      if (packed != null) {
        return packed;
      }
    }
    String file = FOLDER + name + ".tsv";
    try (InputStream in = open(file)) {
      return WordList.read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  /** Opens a file of {@link #FOLDER}. */
  static InputStream open(String file) throws IOException {
    URL address = address(file);
    if (address == null) {
      throw new IllegalArgumentException("no word list " + file + " on the path");
    }
    return address.openStream();
  }

  /** Returns where a file is: that of this module first, then any on the loader's path. */
  private static @Nullable URL address(String file) {
    URL own = Lexicon.class.getResource("/" + file);
    ClassLoader loader = Lexicon.class.getClassLoader();
    return own == null && loader != null ? loader.getResource(file) : own;
  }
}
