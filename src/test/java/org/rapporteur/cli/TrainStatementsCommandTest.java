package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainStatementsCommandTest {

  private static final String TEXT = "Lund said the border would reopen. The road was closed.";
  private static final String GOLD =
      "T1\tSource 0 4\tLund\nT2\tCue 5 9\tsaid\nT3\tContent 10 33\tthe border would reopen\n"
          + "T4\tAttribution 5 9\tsaid\nE1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n";

  @TempDir private Path folder;

  private Run train(String output) throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Path gold = Files.createDirectories(folder.resolve("gold"));
    for (int i = 0; i < 10; i++) {
      Files.writeString(texts.resolve("n" + i + ".txt"), TEXT);
      Files.writeString(gold.resolve("n" + i + ".ann"), GOLD);
    }
    return Run.of(
        "train",
        "statements",
        "--texts",
        texts.toString(),
        "--gold",
        gold.toString(),
        "-o",
        folder.resolve(output).toString());
  }

  @Test
  void whatIsTrainedSaysWhatItWasTrainedOnAndHowGoodItIs() throws IOException {
    Run run = train("once.tsv");
    assertEquals(0, run.code(), run.err());
    String model = Files.readString(folder.resolve("once.tsv"));
    assertTrue(model.contains("# Trained on 9 articles"), model);
    assertTrue(model.contains("# On the 1 articles held out: content F1 1.000"), model);
    assertTrue(!model.contains(folder.toString()), "a path of this machine in " + model);
    train("twice.tsv");
    assertEquals(model, Files.readString(folder.resolve("twice.tsv")));
  }
}
