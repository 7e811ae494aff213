/** TODO by the helper who fills it. */
@org.jspecify.annotations.NullMarked
package org.newsfacts.rule;
