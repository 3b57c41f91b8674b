/**
 * Tokens, sentences, parts of speech, lemmas, named entities and dependencies of an article. Comes
 * in: an Article. Goes out: an AnnotatedArticle. The only room that knows the NLP library.
 */
package org.rapporteur.annotate;
