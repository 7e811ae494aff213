/** Tests of rules and fact types: corpora, assertions, and all forms of a word. */
module org.newsfacts.testing {
  requires transitive org.assertj.core;
  requires transitive org.junit.jupiter.api;
  requires transitive org.newsfacts.core;

  exports org.newsfacts.testing;
}
