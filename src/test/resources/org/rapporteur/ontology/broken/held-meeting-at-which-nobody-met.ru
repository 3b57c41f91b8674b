# HeldMeeting-metWith
DELETE DATA { id:Q900001 dip:metWith id:Q900002 } ;
