package org.newsfacts.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.newsfacts.NewsFacts;
import org.newsfacts.rule.RuleInfo;

/**
 * Writes {@code docs/rules.md}: every rule with what it reads and the sentences of its corpus. Run
 * it after a change of rules or corpora.
 */
public final class RuleCatalogue {
  /** Rules that read for others: what casualty.object and its kind give is vetted by them. */
  private static final Set<String> VETTING = Set.of("casualty.harm");

  private static final String HEAD =
      """
      # Rules

      Rules: %d. Each sentence below is a test: **reads** lists what the rule must find in it, \
      **rejects** a near miss in which it must find nothing. Written by \
      `org.newsfacts.testing.RuleCatalogue` from the rules and their corpora; do not edit.
      """;

  private final List<RuleInfo> rules;
  private final Map<String, List<RuleExamples<?>>> corpora = new TreeMap<>();

  /** Takes the rules and the pages of examples. */
  public RuleCatalogue(List<RuleInfo> rules, List<RuleExamples<?>> examples) {
    this.rules = rules.stream().sorted(Comparator.comparing(RuleInfo::id)).toList();
    for (RuleExamples<?> page : examples) {
      corpora.computeIfAbsent(page.id(), id -> new ArrayList<>()).add(page);
    }
  }

  /** Writes the catalogue of the rules for English. */
  public static void main(String[] args) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), english().markdown(), StandardCharsets.UTF_8);
  }

  /** Returns the catalogue of the rules for English and all corpora among the test classes. */
  public static RuleCatalogue english() throws IOException {
    return new RuleCatalogue(NewsFacts.english().rules(), Corpora.all());
  }

  /** Returns where the catalogue stands: {@code docs/rules.md} of the project. */
  public static Path file() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("extractors"))) {
      folder = Objects.requireNonNull(folder.getParent(), "not in the project's folder");
    }
    return folder.resolve("docs").resolve("rules.md");
  }

  /** Returns what is missing or wrong, a line each; empty when all rules have their corpus. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    List<String> ids = rules.stream().map(RuleInfo::id).toList();
    for (int i = 1; i < ids.size(); i++) {
      if (ids.get(i).equals(ids.get(i - 1))) {
        problems.add(ids.get(i) + ": two rules with this id");
      }
    }
    for (String id : ids) {
      List<RuleExamples<?>> pages = corpora.getOrDefault(id, List.of());
      int positives = pages.stream().mapToInt(page -> page.positives().size()).sum();
      int misses = pages.stream().mapToInt(page -> page.nearMisses().size()).sum();
      if ((positives < 2 || misses < 1) && !VETTING.contains(id)) {
        problems.add(id + ": " + positives + " sentences it reads, " + misses + " near misses");
      }
    }
    for (String id : corpora.keySet()) {
      if (!ids.contains(id)) {
        problems.add(id + ": a corpus but no rule");
      }
    }
    return problems;
  }

  /** Returns the catalogue. */
  public String markdown() {
    StringBuilder text = new StringBuilder(String.format(HEAD, rules.size()));
    String family = "";
    for (RuleInfo rule : rules) {
      String next = rule.id().substring(0, rule.id().indexOf('.'));
      if (!next.equals(family)) {
        family = next;
        text.append("\n## ").append(family).append('\n');
      }
      append(rule, text);
    }
    return text.toString();
  }

  private void append(RuleInfo rule, StringBuilder text) {
    List<RuleExamples<?>> pages = corpora.getOrDefault(rule.id(), List.of());
    text.append("\n### `").append(rule.id()).append('`');
    pages.stream().findFirst().ifPresent(p -> text.append(" · ").append(p.type().getSimpleName()));
    text.append("\n\n").append(escaped(rule.reads())).append("\n\n");
    for (RuleExamples<?> page : pages) {
      page.positives().forEach(example -> append(example, text));
    }
    for (RuleExamples<?> page : pages) {
      for (String sentence : page.nearMisses()) {
        text.append("- rejects: ").append(escaped(sentence)).append('\n');
      }
    }
  }

  private static void append(Example<?> example, StringBuilder text) {
    text.append("- reads: ").append(escaped(example.sentence()));
    for (ExpectedFact<?> fact : example.facts()) {
      String summary = fact.summary();
      if (!summary.isEmpty()) {
        text.append(" → ").append(escaped(summary));
      }
    }
    text.append('\n');
  }

  private static String escaped(String sentence) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if ("\\`*_[]<>#|".indexOf(c) >= 0) {
        text.append('\\');
      }
      text.append(c == '\n' || c == '\r' ? ' ' : c);
    }
    return text.toString();
  }
}
