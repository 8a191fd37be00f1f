package org.framewire.page;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.framewire.json.Json;

/**
 * One tab of a headless Chromium, by the DevTools protocol (https://chromedevtools.github.io/devtools-protocol). For
 * one thread.
 */
final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/.*");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final DevTools tools = new DevTools();
    private final WebSocket socket;

    /** @param profile an empty folder for what a browser keeps */
    Browser(Path program, Path profile) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("TMPDIR", profile.toString());
        process = builder.start();
        HttpRequest newTab = HttpRequest.newBuilder(URI.create("http://" + address() + "/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        String tab = http.send(newTab, HttpResponse.BodyHandlers.ofString()).body();
        socket = http.newWebSocketBuilder()
                .buildAsync(URI.create((String) Json.object(tab).get("webSocketDebuggerUrl")), tools)
                .get(DevTools.SECONDS, TimeUnit.SECONDS);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
    }

    /** Where Chromium is, if it is installed. */
    static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Opens a page and waits until it is loaded.
     *
     * @param width of the window in CSS pixels; under 600 it is that of a phone
     */
    void open(Path page, int width, String colours) throws Exception {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", width < 600));
        Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", colours);
        send("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
        send("Page.navigate", Map.of("url", page.toUri().toString()));
        evaluate("new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', done))");
    }

    /** What the page was told, asked for or complained of since it was opened: console, log, exceptions, requests. */
    List<String> events() {
        return tools.events();
    }

    /** The value of an expression, or of its promise, as JSON has it. */
    Object evaluate(String expression) throws Exception {
        Map<?, ?> answer =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return ((Map<?, ?>) answer.get("result")).get("value");
    }

    void press(String key, int code) throws Exception {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            send("Input.dispatchKeyEvent", Map.of("type", type, "key", key, "windowsVirtualKeyCode", code));
        }
    }

    /** The whole page as PNG. */
    byte[] screenshot() throws Exception {
        return Base64.getDecoder().decode((String) send("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                .get("data"));
    }

    /** The page as it is printed, as PDF. */
    byte[] print() throws Exception {
        return Base64.getDecoder().decode((String)
                send("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data"));
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit().orTimeout(DevTools.SECONDS, TimeUnit.SECONDS).join();
    }

    private Map<?, ?> send(String method, Map<String, ?> parameters) throws Exception {
        return tools.send(socket, method, parameters);
    }

    /** Chromium says on its standard error which port it took. */
    private String address() throws IOException {
        BufferedReader err = process.errorReader();
        for (String line = err.readLine(); line != null; line = err.readLine()) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.matches()) {
                Thread rest = new Thread(() -> err.lines().forEach(more -> {}));
                rest.setDaemon(true);
                rest.start();
                return listening.group(1);
            }
        }
        throw new IOException("Chromium ended before it opened its port");
    }
}
