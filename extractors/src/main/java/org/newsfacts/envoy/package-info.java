/**
 * Who sends which envoy where: {@link org.newsfacts.envoy.EnvoyRules} and the lists {@code
 * envoy-senses} and {@code envoy-words}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.envoy;
