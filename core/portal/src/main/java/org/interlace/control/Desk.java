package org.interlace.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.graph.GraphUnavailableException;

/** Takes one order, finds its command, runs it as the operator, and turns what goes wrong into one plain line. */
@ApplicationScoped
public class Desk {

    private static final Logger LOG = Logger.getLogger(Desk.class.getName());

    private final Iterable<ControlCommand> commands;
    private final Operator operator;
    private final Messages messages;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    @Inject
    Desk(@Any Instance<ControlCommand> commands, Operator operator, Messages messages) {
        this((Iterable<ControlCommand>) commands, operator, messages);
    }

    Desk(Iterable<ControlCommand> commands, Operator operator, Messages messages) {
        this.commands = commands;
        this.operator = operator;
        this.messages = messages;
    }

    private record Order(String command, Arguments arguments) {}

    /** Answers one line of JSON. */
    void take(String line, Output output) {
        try {
            var order = parse(line);
            var command = find(order.command());
            LOG.info(() -> "The operator asks for '" + command.name() + "'");
            alone(command, () -> operator.runAsOperator(() -> output.exit(command.run(order.arguments(), output))));
        } catch (Refusal e) {
            output.fail(String.valueOf(e.getMessage()));
        } catch (PortalException e) {
            output.fail(messages.say(
                    Locale.ENGLISH, e.code().message(), e.arguments().toArray()));
        } catch (GraphUnavailableException e) {
            output.fail("Neo4j does not answer; try again when it is back");
        } catch (CallerGone e) {
            LOG.log(Level.INFO, "A command was given up: " + e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "A command of the operator failed", e);
            output.fail("This should not happen: %s; the portal's log says more".formatted(e));
        }
    }

    private static Order parse(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            var order = reader.readObject();
            var texts = new LinkedHashMap<String, String>();
            var arguments =
                    order.containsKey("arguments") ? order.getJsonObject("arguments") : JsonObject.EMPTY_JSON_OBJECT;
            arguments.forEach((name, value) ->
                    texts.put(name, value instanceof JsonString text ? text.getString() : value.toString()));
            return new Order(order.getString("command"), new Arguments(texts));
        } catch (JsonException | ClassCastException | NullPointerException e) {
            throw new Refusal("An order is one line of JSON with 'command' and 'arguments'");
        }
    }

    private ControlCommand find(String name) {
        for (var command : commands) {
            if (command.name().equals(name)) {
                return command;
            }
        }
        throw new Refusal("This portal does not know the command '%s'".formatted(name));
    }

    private void alone(ControlCommand command, Runnable work) {
        var sort = command.name().split(" ", 2)[0];
        if (!command.changes()) {
            work.run();
            return;
        }
        if (!busy.add(sort)) {
            throw new Refusal("Another '%s' is at work; try again when it has ended".formatted(sort));
        }
        try {
            work.run();
        } finally {
            busy.remove(sort);
        }
    }
}
