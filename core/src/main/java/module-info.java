/** From an article's text to words, sentences, clauses, mentions and the rule engine. */
// ICU4J and Commons Text have stable automatic module names but no module descriptor.
@SuppressWarnings("requires-automatic")
module org.newsfacts.core {
  requires com.ibm.icu;
  requires org.apache.commons.text;
  requires transitive org.newsfacts.model;

  exports org.newsfacts.clause;
  exports org.newsfacts.coref;
  exports org.newsfacts.figure;
  exports org.newsfacts.frame;
  exports org.newsfacts.lexicon;
  exports org.newsfacts.mention;
  exports org.newsfacts.name;
  exports org.newsfacts.number;
  exports org.newsfacts.office;
  exports org.newsfacts.place;
  exports org.newsfacts.reading;
  exports org.newsfacts.rule;
  exports org.newsfacts.text;
  exports org.newsfacts.time;
}
