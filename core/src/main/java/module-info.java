/** From an article's text to words, sentences, clauses, mentions and the rule engine. */
// ICU4J and Commons Text have stable automatic module names but no module descriptor; the module of
// the extractors is compiled after this one.
@SuppressWarnings({"requires-automatic", "module"})
module org.newsfacts.core {
  requires com.ibm.icu;
  requires org.apache.commons.text;
  requires transitive org.newsfacts.model;

  exports org.newsfacts.frame;
  exports org.newsfacts.lexicon;
  exports org.newsfacts.mention;
  exports org.newsfacts.rule;
  exports org.newsfacts.text;

  // The readers under the facts: for the families of the library alone.
  exports org.newsfacts.clause to
      org.newsfacts.extractors;
  exports org.newsfacts.coref to
      org.newsfacts.extractors;
  exports org.newsfacts.name to
      org.newsfacts.extractors;
  exports org.newsfacts.number to
      org.newsfacts.extractors;
  exports org.newsfacts.office to
      org.newsfacts.extractors;
  exports org.newsfacts.place to
      org.newsfacts.extractors;
  exports org.newsfacts.reading to
      org.newsfacts.extractors;
  exports org.newsfacts.time to
      org.newsfacts.extractors;
}
