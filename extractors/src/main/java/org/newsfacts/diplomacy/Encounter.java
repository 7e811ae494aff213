package org.newsfacts.diplomacy;

import java.util.List;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Actor;

/**
 * What a noun tells of a call or meeting: "her call with Berg", "talks between A and B".
 *
 * @param noun the call
 * @param clause the clause it stands in
 * @param own those whose call it is, or who hold it
 * @param others those it is with
 * @param between whether the others alone are the parties
 * @param from whether it came from the others: "a call from Berg"
 * @param held whether it is the object of a verb of holding
 * @param end the token after those told with it
 */
record Encounter(
    NounPhrase noun,
    Clause clause,
    List<Actor> own,
    List<Actor> others,
    boolean between,
    boolean from,
    boolean held,
    int end) {}
