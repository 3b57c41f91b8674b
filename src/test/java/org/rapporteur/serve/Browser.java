package org.rapporteur.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium of this machine, told by its DevTools protocol what to do. */
final class Browser implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> replies = new LinkedBlockingQueue<>();
  private int number;

  private Browser(Process process, URI page) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, new Listener()).join();
  }

  /** Where there is one. */
  static Optional<Path> program() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(
            d -> Stream.of("chromium", "chromium-browser", "google-chrome").map(p -> Path.of(d, p)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser open(Path program, Path profile) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    program.toString(),
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--window-size=1200,1000",
                    "--remote-debugging-port=0",
                    "--user-data-dir=" + profile,
                    "about:blank"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path portFile = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < PATIENCE_SECONDS * 10 && !isWritten(portFile); i++) {
      Thread.sleep(100);
    }
    String port = Files.readAllLines(portFile).get(0);
    JsonNode pages =
        JSON.readTree(
            HttpClient.newHttpClient()
                .send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/json"))
                        .build(),
                    BodyHandlers.ofString())
                .body());
    for (JsonNode page : pages) {
      if (page.get("type").asText().equals("page")) {
        return new Browser(process, URI.create(page.get("webSocketDebuggerUrl").asText()));
      }
    }
    throw new IllegalStateException("no page in " + pages);
  }

  private static boolean isWritten(Path file) throws IOException {
    return Files.exists(file) && Files.readAllLines(file).size() > 1;
  }

  void visit(String address) throws Exception {
    call("Page.navigate", Map.of("url", address));
  }

  /** Waits until an expression of JavaScript is true. */
  boolean waitFor(String expression) throws Exception {
    for (int i = 0; i < PATIENCE_SECONDS * 4; i++) {
      if (evaluate(expression).asBoolean()) {
        return true;
      }
      Thread.sleep(250);
    }
    return false;
  }

  JsonNode evaluate(String expression) throws Exception {
    return call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true))
        .at("/result/result/value");
  }

  String text() throws Exception {
    return evaluate("document.body.innerText").asText();
  }

  void screenshot(Path file) throws Exception {
    String data = call("Page.captureScreenshot", Map.of()).at("/result/data").asText();
    Files.write(file, Base64.getDecoder().decode(data));
  }

  private JsonNode call(String method, Map<String, Object> params) throws Exception {
    int id = ++number;
    socket
        .sendText(
            JSON.writeValueAsString(Map.of("id", id, "method", method, "params", params)), true)
        .join();
    while (true) {
      JsonNode reply = replies.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (reply == null) {
        throw new IllegalStateException("the browser does not answer " + method);
      }
      if (reply.path("id").asInt() == id) {
        return reply;
      }
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  private final class Listener implements WebSocket.Listener {

    private final StringBuilder open = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
      open.append(data);
      if (last) {
        try {
          replies.add(JSON.readTree(open.toString()));
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
        open.setLength(0);
      }
      webSocket.request(1);
      return null;
    }
  }
}
