package org.newsfacts.examples.command;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the articles of a run and where each stood first. Facts of two articles of one id
 * could not be told apart. As many as fit are remembered, so that memory stays bounded.
 */
final class KnownIds {
  private static final int MOST = 500_000;

  private final Map<String, String> places = new HashMap<>();

  /** Takes an id and returns where it stood before; null when it is new. */
  @Nullable String firstPlace(String id, String place) {
    if (places.size() >= MOST) {
      return places.get(id);
    }
    return places.putIfAbsent(id, place);
  }
}
