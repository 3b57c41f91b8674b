/**
 * The transition-based dependency parser of Chen and Manning (2014) over a model of CoreNLP's, made
 * to give the very trees that CoreNLP's own class gives, in a fraction of the time. Comes in: words
 * and their parts of speech. Goes out: a tree. Knows nothing of CoreNLP but the form of its model
 * file.
 */
package org.rapporteur.annotate.parse;
