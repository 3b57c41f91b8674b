package org.rapporteur.evaluate;

/** From the 2.5th to the 97.5th percentile. */
public record Interval(double low, double high) {}
