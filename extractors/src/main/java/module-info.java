/** The front door and the extractors of English news. */
module org.newsfacts.extractors {
  requires transitive org.newsfacts.core;

  exports org.newsfacts;
  exports org.newsfacts.concern;
  exports org.newsfacts.endorsement;
  exports org.newsfacts.accusation;
  exports org.newsfacts.casualty;
  exports org.newsfacts.condemnation;
  exports org.newsfacts.role;
  exports org.newsfacts.diplomacy;
  exports org.newsfacts.envoy;
  exports org.newsfacts.mediation;
  exports org.newsfacts.offer;
  exports org.newsfacts.statement;
  exports org.newsfacts.verbal;
  exports org.newsfacts.violence;
}
