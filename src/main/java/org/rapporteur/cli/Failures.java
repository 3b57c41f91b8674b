package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where an exception becomes a message and an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private final Console console;
  private final BooleanSupplier debug;

  /**
   * @param debug whether to show where an exception comes from; asked when one occurs
   */
  Failures(Console console, BooleanSupplier debug) {
    this.console = console;
    this.debug = debug;
  }

  /** Misuse: what is wrong, what was meant perhaps, where to read on. */
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    trace(e);
    console.say(message(e));
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println("Try '" + command + " --help'.");
    return CommandLine.ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    if (console.trouble().isPresent()) {
      return CommandLine.ExitCode.OK; // unless it is a failure, which unwritten tells
    }
    trace(e);
    console.say(isOurs(e) ? e.getMessage() : unexpected(e));
    return CommandLine.ExitCode.SOFTWARE;
  }

  /**
   * The exit code when all is written: a result that its reader did not get is a failure, unless
   * the reader, as {@code head} does, had enough.
   */
  static int unwritten(Console console, int code) {
    IOException trouble = console.trouble().orElse(null);
    if (trouble == null || isEnough(trouble)) {
      return code;
    }
    console.say(
        "the result could not be written ("
            + trouble.getMessage()
            + "); make room where standard output goes, then try again");
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** The reader of the result went away. */
  private static boolean isEnough(IOException trouble) {
    return "Broken pipe".equals(trouble.getMessage());
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> meant = unmatched.getSuggestions();
      String word = unmatched.getUnmatched().get(0);
      String kind = word.startsWith("-") ? "option" : "argument";
      return "there is no "
          + (isCommandExpected(e) && kind.equals("argument") ? "command" : kind)
          + " \""
          + word
          + "\""
          + (meant.isEmpty() ? "" : "; did you mean " + String.join(" or ", meant) + "?");
    }
    return e.getMessage();
  }

  private static boolean isCommandExpected(ParameterException e) {
    return !e.getCommandLine().getSubcommands().isEmpty();
  }

  /** Each room words its own exceptions for the user. */
  private static boolean isOurs(Exception e) {
    return e.getClass().getPackageName().startsWith("org.rapporteur.") && e.getMessage() != null;
  }

  private static String unexpected(Exception e) {
    return "this should not happen: "
        + e
        + "; run it again with --debug and report what it shows, with the input";
  }

  private void trace(Exception e) {
    if (debug.getAsBoolean()) {
      e.printStackTrace(console.err());
    }
  }
}
