package org.framewire.page;

import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.framewire.json.Json;

/** Commands and answers of the DevTools protocol, and the events that a test asks about. */
final class DevTools implements WebSocket.Listener {
    static final long SECONDS = 180;

    private static final List<String> KEPT = List.of(
            "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded", "Network.requestWillBeSent");

    private final StringBuilder message = new StringBuilder();
    private final AtomicInteger commands = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Map<String, Object>>> waiting = new ConcurrentHashMap<>();
    private final List<String> events = new CopyOnWriteArrayList<>();

    /** Sends a command and waits for its result. */
    Map<?, ?> send(WebSocket socket, String method, Map<String, ?> parameters) throws Exception {
        int id = commands.incrementAndGet();
        CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(Json.line(Map.of("id", id, "method", method, "params", parameters)), true);
        Map<String, Object> found = answer.get(SECONDS, TimeUnit.SECONDS);
        if (found.containsKey("error")) {
            throw new IllegalStateException(method + ": " + found.get("error"));
        }
        return (Map<?, ?>) found.get("result");
    }

    List<String> events() {
        return List.copyOf(events);
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            take(message.toString());
            message.setLength(0);
        }
        socket.request(1);
        return null;
    }

    private void take(String text) {
        try {
            Map<String, Object> object = Json.object(text);
            if (object.get("id") instanceof Integer id) {
                waiting.remove(id).complete(object);
            } else if (KEPT.contains(object.get("method"))) {
                events.add(text);
            }
        } catch (Json.Malformed e) {
            throw new IllegalStateException(text, e);
        }
    }
}
