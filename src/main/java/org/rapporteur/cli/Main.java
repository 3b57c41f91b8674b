package org.rapporteur.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.Arrays;
import org.rapporteur.query.Geography;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program. A new command is one more line in the list. */
@Command(
    name = "rapporteur",
    description = "Turns articles about diplomacy into a graph you can query, browse and merge.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    usageHelpAutoWidth = true,
    subcommands = {
      AcceptCommand.class,
      ActorsCommand.class,
      AlignCommand.class,
      AuthorityCommand.class,
      BuildCommand.class,
      CheckRulesCommand.class,
      CompletionCommand.class,
      ConvertCommand.class,
      DifferentCommand.class,
      EvaluateCommand.class,
      ExportCommand.class,
      ExplainCommand.class,
      LoadCommand.class,
      MergeCommand.class,
      ConflictsCommand.class,
      QueryCommand.class,
      ReconcileCommand.class,
      RejectCommand.class,
      RetractCommand.class,
      ReviewCommand.class,
      SameCommand.class,
      UndecidedCommand.class,
      UnmergeCommand.class,
      JudgeCommand.class,
      MappingsCommand.class,
      ServeCommand.class,
      TrainCommand.class,
      UndoCommand.class,
      ValidateCommand.class,
      VerifyCommand.class,
    })
public final class Main implements Runnable {

  static final String EXAMPLES = "%nExamples:";

  /** Set to true by the launcher where standard error is a terminal, which Java cannot tell. */
  private static final String TERMINAL = "rapporteur.terminal";

  /** Set by the launcher to how it was called, for commands to be copied from what we print. */
  private static final String CALLED = "rapporteur.called";

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where an error comes from; so does RAPPORTEUR_DEBUG=1.")
  private boolean debug;

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    Geography.await();
    if (wantsDebug() || Arrays.asList(args).contains("--debug")) {
      System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "info");
    }
    Console console =
        new Console(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Boolean.getBoolean(TERMINAL));
    System.exit(run(console, args));
  }

  /** All that main does but for exiting. */
  public static int run(Console console, String... args) {
    CommandLine line = commandLine(console);
    int code = line.execute(args);
    return Failures.unwritten(console, code);
  }

  static CommandLine commandLine(Console console) {
    Main main = new Main();
    CommandLine line = new CommandLine(main, new CommandFactory(console));
    Failures failures = new Failures(console, () -> main.debug || wantsDebug());
    return line.setOut(new java.io.PrintWriter(console.out(), true))
        .setErr(new java.io.PrintWriter(console.err(), true))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures);
  }

  /** What to type to run the program. */
  static String called() {
    return System.getProperty(CALLED, "rapporteur");
  }

  private static boolean wantsDebug() {
    String value = System.getenv("RAPPORTEUR_DEBUG");
    return value != null && !value.isEmpty() && !value.equals("0");
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say which command; 'rapporteur --help' lists them");
  }
}
