/**
 * A store on the web. Comes in: a {@link org.rapporteur.store.GraphStore}. Goes out: SPARQL over
 * HTTP, pages to browse with, a description of the data. Must not change the data unless told to,
 * nor reach out to other servers.
 */
package org.rapporteur.serve;
