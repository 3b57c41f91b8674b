package org.rapporteur.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.ontology.SoundGraph;

class PassageVerifierTest {

  private final PassageVerifier verifier = new PassageVerifier();

  @Test
  void passagesAreCountedInCodePoints() {
    assertEquals(Optional.empty(), verifier.verify(SoundGraph.whole())); // an emoji stands in it
    assertEquals(1, verifier.articles());
    assertEquals(18, verifier.passages());
  }

  @Test
  void theFirstPassageThatDiffersIsNamed() {
    Mismatch mismatch =
        verifier
            .verify(
                SoundGraph.after(
                    """
                    DELETE DATA { <../s1#char=60,70> oa:exact "Mara Quist" } ;
                    INSERT DATA { <../s1#char=60,70> oa:exact "Mara  Quist" } ;
                    DELETE DATA { <../s1#char=187,191> oa:exact "told" }
                    """))
            .orElseThrow();
    assertEquals(
        new Mismatch(
            SoundGraph.ARTICLE,
            "articles/s1.txt",
            Mismatch.Kind.PASSAGE,
            60,
            70,
            "Mara  Quist",
            "Mara Quist"),
        mismatch);
  }

  @Test
  void aPassageBeyondTheTextHasNoWords() {
    Mismatch mismatch =
        verifier
            .verify(
                SoundGraph.after(
                    """
                    INSERT DATA { <../s1#char=9000,9005> a dip:Passage ; oa:start 9000 ; oa:end 9005 ;
                      oa:exact "Quist" }
                    """))
            .orElseThrow();
    assertEquals("", mismatch.found());
    assertEquals(9000, mismatch.start());
  }

  @Test
  void aPassageWithoutOffsetsIsNamed() {
    Mismatch mismatch =
        verifier
            .verify(SoundGraph.after("DELETE WHERE { <../s1#char=60,70> oa:start ?start }"))
            .orElseThrow();
    assertEquals(-1, mismatch.start());
    assertEquals("Mara Quist", mismatch.expected());
  }

  @Test
  void aTextThatWasChangedIsFoundByItsHash() {
    Mismatch mismatch =
        verifier
            .verify(
                SoundGraph.after(
                    """
                    DELETE { <../s1> schema:articleBody ?old }
                    INSERT { <../s1> schema:articleBody ?new }
                    WHERE { <../s1> schema:articleBody ?old BIND (CONCAT(?old, "More.") AS ?new) }
                    """))
            .orElseThrow();
    assertEquals(Mismatch.Kind.TEXT, mismatch.kind());
  }
}
