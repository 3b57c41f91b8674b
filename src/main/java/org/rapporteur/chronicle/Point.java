package org.rapporteur.chronicle;

/** Degrees north and east. */
public record Point(double latitude, double longitude) {}
