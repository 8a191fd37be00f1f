package org.framewire.spark;

import java.io.Serializable;

/**
 * An article under one of its passages.
 *
 * @param key the passage's hash
 * @param day the article's day, counted from 1970, so that neighbours in a sorted list are close in time; the largest
 *     number where it is not known
 * @param article its number
 * @param weight what sharing this passage counts: of one with few passages each counts double
 */
public record PassageEntry(long key, long day, long article, long weight) implements Serializable {}
