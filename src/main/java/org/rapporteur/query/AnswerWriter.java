package org.rapporteur.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.util.Context;

/**
 * Writes answers.
 *
 * @param format wanted
 * @param width of the terminal, for tables
 */
public record AnswerWriter(AnswerFormat format, int width) {

  /**
   * @throws QueryException when this kind of answer has no such format
   */
  public void write(Answer answer, OutputStream out) {
    if (answer instanceof Answer.Table table) {
      table(table.rows(), out);
    } else if (answer instanceof Answer.YesOrNo said) {
      yesOrNo(said.yes(), out);
    } else if (answer instanceof Answer.Triples triples) {
      RDFWriter.source(triples.graph()).format(graphFormat()).output(out);
    }
  }

  private void table(RowSetRewindable rows, OutputStream out) {
    rows.reset();
    if (format == AnswerFormat.TABLE) {
      new TextTable(width).write(rows, out);
    } else {
      Lang lang = resultLang();
      RowSetWriterRegistry.getFactory(lang).create(lang).write(out, rows, Context.emptyContext());
    }
  }

  private void yesOrNo(boolean yes, OutputStream out) {
    if (format == AnswerFormat.TABLE) {
      PrintStream text = new PrintStream(out, true, StandardCharsets.UTF_8);
      text.print(yes ? "yes\n" : "no\n");
    } else {
      ResultSetMgr.write(out, yes, resultLang());
    }
  }

  private Lang resultLang() {
    return switch (format) {
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      default ->
          throw new QueryException(
              "", "a table cannot be written as Turtle; use table, csv, tsv, json or xml");
    };
  }

  private RDFFormat graphFormat() {
    return switch (format) {
      case TABLE, TURTLE -> RDFFormat.TURTLE_PRETTY;
      case JSON -> RDFFormat.JSONLD;
      case XML -> RDFFormat.RDFXML;
      default ->
          throw new QueryException(
              "", "a graph cannot be written as rows; use turtle, json or xml");
    };
  }
}
