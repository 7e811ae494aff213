/**
 * How fast news is read, peers beside us. Start with {@link
 * org.newsfacts.benchmarks.TokenBenchmark}. News comes in as {@link
 * org.newsfacts.benchmarks.NewsText}, characters a second come out.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.benchmarks;
