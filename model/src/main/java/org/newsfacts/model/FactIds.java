package org.newsfacts.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Ids of facts: the same for the same article, type and evidence, whatever else a newer version of
 * the library reads. Several facts of one type with the same evidence are numbered: "5f0c-2".
 */
public final class FactIds {
  private static final int BYTES = 8;

  private FactIds() {}

  /** Returns an id for each of the facts of an article, in their order. */
  public static List<String> of(String article, List<Fact> facts) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> ids = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      String id = id(article, fact);
      int number = seen.merge(id, 1, Integer::sum);
      ids.add(number == 1 ? id : id + "-" + number);
    }
    return ids;
  }

  private static String id(String article, Fact fact) {
    return named(article, fact.type(), fact.evidence().start() + "\n" + fact.evidence().text());
  }

  /** Returns an id for what has these names. */
  public static String named(String... names) {
    String key = String.join("\n", names);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
