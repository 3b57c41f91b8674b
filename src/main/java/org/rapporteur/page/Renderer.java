package org.rapporteur.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/** Writes pages: as HTML by their templates, which escape all they show, or as CSV or JSON. */
final class Renderer {

  private final Configuration templates;
  private final Links.Place place;

  Renderer(Links.Place place) {
    this.place = place;
    this.templates = new Configuration(Configuration.VERSION_2_3_34);
    templates.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
    templates.setClassForTemplateLoading(Renderer.class, "/org/rapporteur/page");
    templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
    templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
    templates.setLocale(Locale.ROOT);
    templates.setTimeZone(TimeZone.getTimeZone("UTC"));
    templates.setNumberFormat("computer");
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
    templates.setWrapUncheckedExceptions(true);
    templates.addAutoImport("frame", "frame.ftlh");
    templates.addAutoImport("part", "part.ftlh");
  }

  /**
   * @param form none of RDF
   */
  Document document(View view, Inquiry inquiry, Address address, Form form) {
    Optional<String> about = view.subject().map(View.Subject::iri);
    String version = DataVersion.of(inquiry);
    String text =
        switch (form) {
          case CSV -> TableWriter.csv(view);
          case JSON -> TableWriter.json(view, address, version, inquiry.asked());
          default -> html(view, inquiry, address, version);
        };
    return Document.of(200, form, text, about);
  }

  Document trouble(PageException trouble, Inquiry inquiry, Address address) {
    View view =
        View.of(
            "trouble",
            trouble.title(),
            Map.of("what", String.valueOf(trouble.getMessage()), "status", trouble.status()),
            List.of());
    return Document.of(
        trouble.status(),
        Form.HTML,
        html(view, inquiry, address, DataVersion.of(inquiry)),
        Optional.empty());
  }

  private String html(View view, Inquiry inquiry, Address address, String version) {
    Map<String, Object> model = new HashMap<>(view.model());
    model.put("to", new Links(address, place, inquiry.things()));
    model.put("address", address);
    model.put("title", view.title());
    model.put("asked", inquiry.asked());
    model.put("isTable", !view.tables().isEmpty());
    model.put("version", version);
    view.subject().ifPresent(s -> model.put("subject", s));
    StringWriter out = new StringWriter();
    try {
      templates.getTemplate(view.template() + ".ftlh").process(model, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException(
          view.template() + ".ftlh cannot show this: " + e.getMessageWithoutStackTop(), e);
    }
    return out.toString();
  }
}
