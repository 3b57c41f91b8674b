/** What the documents say is so: their commands run. */
package org.rapporteur.documents;
