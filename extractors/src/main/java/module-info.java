/** The front door and the extractors of English news. */
// ICU4J and Commons Text have stable automatic module names but no module descriptor.
@SuppressWarnings("requires-automatic")
module org.newsfacts.extractors {
  requires com.ibm.icu;
  requires org.apache.commons.text;
  requires transitive org.newsfacts.core;

  exports org.newsfacts.dossier;
  exports org.newsfacts;
}
