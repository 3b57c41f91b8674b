/**
 * The command line. Comes in: options and arguments. Goes out: results on standard output, anything
 * else on standard error, and an exit code: 0 done, 1 failed, 2 misuse. A command makes one call
 * into another room and prints what comes back. The only room that prints or exits.
 */
package org.rapporteur.cli;
