# Article-url
DELETE DATA { <../s1> schema:url "https://news.example/s1" } ;
INSERT DATA { <../s1> schema:url "news example" }
