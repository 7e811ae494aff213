package org.newsfacts.model;

/** How the words of a statement stand in the text. */
public enum StatementMode {
  /** Only quoted: <q>"We will not yield," the mayor said.</q> */
  DIRECT,
  /** Only paraphrased: <q>The mayor said the city would not yield.</q> */
  INDIRECT,
  /** Paraphrased with quoted words: <q>The mayor said the city would "never" yield.</q> */
  MIXED
}
