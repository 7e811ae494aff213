/** The fact records, their values and their JSON. */
module org.newsfacts.model {
  requires static transitive org.jspecify;
  requires tools.jackson.core;

  exports org.newsfacts.model;
  exports org.newsfacts.model.claim;
  exports org.newsfacts.model.dossier;
  exports org.newsfacts.model.json;
}
