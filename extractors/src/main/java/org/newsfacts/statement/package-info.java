/**
 * Who says what. A reading comes in, with its quotations and clauses; {@link
 * org.newsfacts.model.Statement} records go out. A newcomer starts at {@link
 * org.newsfacts.statement.StatementExtractor}.
 */
@NullMarked
package org.newsfacts.statement;

import org.jspecify.annotations.NullMarked;
