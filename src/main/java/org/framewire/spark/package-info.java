/**
 * Carries the rows: reads inputs from any Hadoop file system, finds copies, and hands articles to the plain engine on
 * the executors. The only package that names Spark, Hadoop and Parquet; it may import corpus, text, scoring and report.
 */
package org.framewire.spark;
