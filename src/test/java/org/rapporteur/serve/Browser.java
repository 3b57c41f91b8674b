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
import java.util.concurrent.CopyOnWriteArrayList;
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
  private final List<String> troubles = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
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

  /** Visits a page and waits until it is there, remembering from now on what goes wrong in it. */
  void open(String address) throws Exception {
    troubles.clear();
    requests.clear();
    call("Runtime.enable", Map.of());
    call("Log.enable", Map.of());
    call("Network.enable", Map.of());
    evaluate("window.isOld = true");
    visit(address);
    if (!waitFor("!window.isOld && document.readyState === 'complete'")) {
      throw new IllegalStateException(address + " does not open");
    }
  }

  /** What the console has said of errors since the page was opened. */
  List<String> troubles() {
    return List.copyOf(troubles);
  }

  /** Addresses that were asked for since the page was opened. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** Shows the page on a screen of that size. */
  void resize(int width, int height) throws Exception {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** As people who like it light, or dark, have set it. */
  void prefer(String scheme) throws Exception {
    call(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Presses a key, or writes what is no name of one. */
  void press(String key) throws Exception {
    Map<String, Integer> codes =
        Map.of("Enter", 13, "Tab", 9, "ArrowDown", 40, "ArrowUp", 38, "Escape", 27);
    if (codes.containsKey(key)) {
      for (String kind : List.of("keyDown", "keyUp")) {
        call(
            "Input.dispatchKeyEvent",
            Map.of(
                "type", kind,
                "key", key,
                "code", key,
                "text", key.equals("Enter") && kind.equals("keyDown") ? "\r" : "",
                "windowsVirtualKeyCode", codes.get(key)));
      }
    } else {
      call("Input.insertText", Map.of("text", key));
    }
  }

  /** Moves the pointer to the middle of the first element of a selector. */
  void point(String selector) throws Exception {
    JsonNode at =
        evaluate(
            "(() => { const e = document.querySelector('"
                + selector
                + "'); e.scrollIntoView({block: 'center'});"
                + " const b = e.getClientRects()[0];"
                + " return [b.left + Math.min(4, b.width / 2), b.top + b.height / 2]; })()");
    call(
        "Input.dispatchMouseEvent",
        Map.of("type", "mouseMoved", "x", at.get(0).asDouble(), "y", at.get(1).asDouble()));
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

  /** What the browser tells of its own accord. */
  private void hear(JsonNode told) {
    JsonNode params = told.path("params");
    switch (told.path("method").asText()) {
      case "Runtime.exceptionThrown" -> troubles.add(params.toString());
      case "Runtime.consoleAPICalled" -> {
        if (params.path("type").asText().equals("error")) {
          troubles.add(params.toString());
        }
      }
      case "Log.entryAdded" -> {
        if (params.at("/entry/level").asText().equals("error")) {
          troubles.add(params.path("entry").toString());
        }
      }
      case "Network.requestWillBeSent" -> requests.add(params.at("/request/url").asText());
      default -> replies.add(told);
    }
  }

  private final class Listener implements WebSocket.Listener {

    private final StringBuilder open = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
      open.append(data);
      if (last) {
        try {
          hear(JSON.readTree(open.toString()));
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
