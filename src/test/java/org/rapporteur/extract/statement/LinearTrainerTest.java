package org.rapporteur.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearTrainerTest {

  private static LinearModel trained() {
    LinearTrainer trainer = new LinearTrainer();
    for (int i = 0; i < 50; i++) {
      trainer.add(
          List.of(List.of("cue=say", "whole"), List.of("cue=say", "half")),
          new boolean[] {true, false});
      trainer.add(List.of(List.of("cue=walk", "whole")), new boolean[] {false});
    }
    return trainer.train();
  }

  @Test
  void theRightReadingIsLikelierThanTheOthersAndThanNone() {
    LinearModel model = trained();
    double[] shares =
        LinearModel.shares(
            new double[] {
              model.score(List.of("cue=say", "whole")), model.score(List.of("cue=say", "half"))
            });
    assertTrue(shares[0] > 0.6, () -> "whole has " + shares[0]);
    assertTrue(shares[1] < 0.2, () -> "half has " + shares[1]);
    double[] none = LinearModel.shares(new double[] {model.score(List.of("cue=walk", "whole"))});
    assertTrue(none[0] < 0.3, () -> "what is never right has " + none[0]);
  }

  @Test
  void theSameExamplesGiveTheSameModel() {
    assertEquals(trained(), trained());
  }

  @Test
  void aModelOutlivesItsFile() {
    Trees.Node deep =
        Trees.Node.split(
            3, -0.25, Trees.Node.leaf(-1.5), Trees.Node.split(0, 7, leaf(0.5), leaf(0.125)));
    ModelFile file =
        new ModelFile(
            trained(),
            new Rates(Map.of("lemma say", 1.5, "how VBD root", -0.75)),
            new Trees(-0.5, List.of(deep, leaf(0.25))),
            new Calibration(1.25, -0.5));
    assertEquals(file, ModelFile.read("# a comment\n" + file.write()));
  }

  private static Trees.Node leaf(double value) {
    return Trees.Node.leaf(value);
  }

  @Test
  void whatIsHeldOutIsNotLearnedFrom() {
    LinearTrainer trainer = new LinearTrainer();
    for (int i = 0; i < 40; i++) {
      boolean odd = i % 2 == 1;
      // what is right in one half is wrong in the other
      trainer.add(List.of(List.of("whole"), List.of("half")), new boolean[] {odd, !odd}, i % 2);
    }
    List<double[]> shares = trainer.heldOut(2);
    assertTrue(shares.get(0)[0] > shares.get(0)[1], "the even ones are seen as the odd ones teach");
    assertTrue(shares.get(1)[0] < shares.get(1)[1], "the odd ones are seen as the even ones teach");
  }

  @Test
  void calibrationBringsWhatIsStatedToWhatIsSeen() {
    Calibration fitted =
        Calibration.fit(
            new double[] {0.5, 0.7, 0.9}, new double[] {0.3, 0.5, 0.8}, new int[] {200, 200, 200});
    assertEquals(0.3, fitted.of(0.5), 0.05);
    assertEquals(0.8, fitted.of(0.9), 0.05);
  }
}
