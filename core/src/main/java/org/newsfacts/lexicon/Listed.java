package org.newsfacts.lexicon;

/**
 * A class of words: a constant of an enum whose words stand in one list, so that no class names
 * them. The list has two columns, the word and its classes, the constants in lower case with
 * hyphens for underscores and a space between:
 *
 * <pre>
 * # columns: word      classes
 * decline      undone committing
 * unable      unwilling
 * </pre>
 *
 * <pre>{@code
 * enum ActWord implements Listed {
 *   UNDONE, COMMITTING, UNWILLING;
 *
 *   public String list() {
 *     return "act-words";
 *   }
 * }
 * }</pre>
 */
public interface Listed {

  /** Returns the name of the list that holds the words of all classes of the enum. */
  String list();
}
