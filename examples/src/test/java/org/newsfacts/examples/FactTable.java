package org.newsfacts.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.NewsFacts;
import org.newsfacts.examples.input.JsonTree;
import org.newsfacts.model.Fact;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.text.Article;

/** The table of the README: a sentence for each fact type and what is read in it. */
final class FactTable {
  private static final LocalDate PUBLISHED = LocalDate.of(2031, 3, 5);

  /** One sentence for each type. */
  private static final Map<String, String> SENTENCES = sentences();

  private FactTable() {}

  private static Map<String, String> sentences() {
    Map<String, String> sentences = new LinkedHashMap<>();
    sentences.put("Statement", "\"We carry questions,\" the envoy, Aino Rautio, told reporters.");
    sentences.put(
        "CasualtyFigure", "At least 31 people were wounded in Aden, among them four children.");
    sentences.put(
        "DiplomaticCall",
        "Foreign Minister Ingrid Solvang spoke by phone with her Omani counterpart on Monday.");
    sentences.put("Meeting", "The Security Council met twice in private last week.");
    sentences.put("Appeal", "The foreign minister urged both armies to spare the harbour.");
    sentences.put("Condemnation", "Norway condemned the attack on the depot.");
    sentences.put("Accusation", "The union accused the company of hiring guards.");
    sentences.put("Endorsement", "Canada welcomed the ceasefire.");
    sentences.put("Concern", "Oman is deeply worried about the fighting near the port.");
    sentences.put(
        "Resolution", "The Security Council rejected the draft resolution by six votes to four.");
    sentences.put("EnvoyDispatch", "Finland sent an envoy to Nairobi.");
    sentences.put("Mediation", "Oman is mediating between Kenya and Uganda.");
    sentences.put("Offer", "Bhutan is ready to send helicopters if India asks for them.");
    sentences.put("Attack", "Three drones struck a fuel depot in Aden on Tuesday.");
    sentences.put(
        "Protest", "The Federation of Transport Workers called a general strike for Friday.");
    sentences.put("PersonRole", "Norwegian Foreign Minister Ingrid Solvang flew to Muscat.");
    return sentences;
  }

  /** Returns the lines of the table. */
  static List<String> rows() {
    List<String> rows = new ArrayList<>();
    rows.add("| Fact | Sentence | JSON, spans shown as their words |");
    rows.add("|---|---|---|");
    NewsFacts engine = NewsFacts.english();
    SENTENCES.forEach(
        (type, sentence) ->
            rows.add("| " + type + " | " + sentence + " | " + json(engine, type, sentence) + " |"));
    return rows;
  }

  private static String json(NewsFacts engine, String type, String sentence) {
    List<String> facts = new ArrayList<>();
    for (Fact fact : engine.read(Article.of(sentence).published(PUBLISHED))) {
      if (fact.type().equals(type)) {
        facts.add("`" + shortened(JsonTree.read(FactJson.standard().write(fact))) + "`");
      }
    }
    return String.join("<br>", facts);
  }

  /** Returns JSON without evidence, rule and mentions; a span is its text. */
  private static String shortened(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      if (object.containsKey("start") && object.containsKey("text")) {
        return shortened(object.get("text"));
      }
      List<String> fields = new ArrayList<>();
      object.forEach(
          (name, field) -> {
            if (!List.of("type", "evidence", "rule", "mention").contains(name)) {
              fields.add("\"" + name + "\":" + shortened(field));
            }
          });
      return "{" + String.join(",", fields) + "}";
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(",", list.stream().map(FactTable::shortened).toList()) + "]";
    }
    String text = String.valueOf(value);
    boolean number = !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    return number ? text : "\"" + text.replace("\"", "\\\"") + "\"";
  }
}
