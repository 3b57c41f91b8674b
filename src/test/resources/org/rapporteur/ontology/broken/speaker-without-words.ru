# Statement-speakerIsMentioned
DELETE WHERE { <statement/1> dip:speakerPassage ?x }
