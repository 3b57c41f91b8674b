package org.rapporteur.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
    ModelFile file = new ModelFile(trained(), new Calibration(1.25, -0.5));
    assertEquals(file, ModelFile.read("# a comment\n" + file.write()));
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
