/** The front door and the extractors of English news. */
// ICU4J and Commons Text have stable automatic module names but no module descriptor.
@SuppressWarnings("requires-automatic")
module org.newsfacts.extractors {
  requires com.ibm.icu;
  requires org.apache.commons.text;
  requires transitive org.newsfacts.core;

  exports org.newsfacts.accusation;
  exports org.newsfacts.appeal;
  exports org.newsfacts.casualty;
  exports org.newsfacts.concern;
  exports org.newsfacts.condemnation;
  exports org.newsfacts.diplomacy;
  exports org.newsfacts.dossier;
  exports org.newsfacts.endorsement;
  exports org.newsfacts.envoy;
  exports org.newsfacts.mediation;
  exports org.newsfacts.offer;
  exports org.newsfacts.role;
  exports org.newsfacts.statement;
  exports org.newsfacts.verify;
  exports org.newsfacts.violence;
  exports org.newsfacts;
}
