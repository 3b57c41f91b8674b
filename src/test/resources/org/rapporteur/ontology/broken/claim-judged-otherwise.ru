# Judged-verdict
INSERT DATA { id:article\/b2\/meeting\/1 dip:judged dip:Held }
