# MetWith-heldMeeting
INSERT DATA { id:Q900001 dip:metWith id:Q900001 }
