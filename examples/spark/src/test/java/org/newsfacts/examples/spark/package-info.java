/** Tests of the job for Spark. */
@org.jspecify.annotations.NullMarked
package org.newsfacts.examples.spark;
