# Named-prefLabel
DELETE DATA { id:Q900010 skos:prefLabel "Norland" } ;
