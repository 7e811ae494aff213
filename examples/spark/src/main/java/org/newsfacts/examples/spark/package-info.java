/**
 * A job for Spark: a data set of articles becomes a Parquet table a fact type. Start with {@link
 * org.newsfacts.examples.spark.FactsToParquet}.
 */
@NullMarked
package org.newsfacts.examples.spark;

import org.jspecify.annotations.NullMarked;
