/** Measurements that BENCHMARKS.md tells how to repeat; no tests. */
package org.rapporteur.benchmark;
