/**
 * What people judged: that two actors or places are the same, or are not; whom the words of an
 * article mean, or do not; that a claim is what its article says, or is not. Comes in: a store.
 * Goes out: the judgements, in a named graph of their own as SSSOM mappings, and a view of the data
 * in which what was judged the same is one and rejected claims are not. Must not change an
 * article's graph: so a judgement lasts through reloads, holds for articles that come later, and
 * can be taken back.
 */
package org.rapporteur.judge;
