/**
 * Files, folders, HTML and standard input become {@link org.rapporteur.read.Article}s. Comes in:
 * bytes and where they were found. Goes out: text with its headline, date, publisher and address,
 * or a problem in words. Must not know what the text says.
 */
package org.rapporteur.read;
