package org.newsfacts.name;

/**
 * What the lists of names know of a word by itself.
 *
 * @param isFirstName "Ada"
 * @param isCommon whether the dictionary has it as anything but a name
 * @param isPlaceHead "River"
 * @param isTitle "Dr."
 * @param isState "Ala.": a part of the United States, shortened
 * @param mayOpenTown whether the name of a town may begin with it
 */
record NameWordUse(
    boolean isFirstName,
    boolean isCommon,
    boolean isPlaceHead,
    boolean isTitle,
    boolean isState,
    boolean mayOpenTown) {}
