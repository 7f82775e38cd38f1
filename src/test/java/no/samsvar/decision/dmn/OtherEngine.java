package no.samsvar.decision.dmn;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;

/** Camunda's engine, which shares no code with ours, with the tables of one file. */
final class OtherEngine {

    private static final DmnEngine ENGINE = engine();

    private final Map<String, DmnDecision> tables = new TreeMap<>();

    /**
     * @throws RuntimeException where the file is not DMN by the schema of the standard
     */
    OtherEngine(String dmn) {
        ENGINE.parseDecisions(new ByteArrayInputStream(dmn.getBytes(UTF_8)))
                .forEach(it -> tables.put(it.getKey(), it));
    }

    /** What each table says, by its id; empty where no rule of it holds. */
    Map<String, String> decide(Map<String, Object> inputs) {
        var said = new HashMap<String, String>();
        tables.forEach(
                (id, table) -> {
                    var result = ENGINE.evaluateDecisionTable(table, inputs);
                    said.put(id, result.isEmpty() ? "" : result.getSingleEntry());
                });
        return said;
    }

    private static DmnEngine engine() {
        var feel = new ScalaFeelEngineFactory(List.of()).createInstance();
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(() -> new Remembering(feel));
        return configuration.buildEngine();
    }

    /**
     * The engine's own expressions, each read once for a value and not for every answer set: a cell
     * depends on the value of its input alone, an input on the variable it names, and an output on
     * nothing.
     */
    private record Remembering(
            FeelEngine feel,
            Map<String, Map<Object, Boolean>> cells,
            Map<String, Map<Object, Object>> values)
            implements FeelEngine {

        Remembering(FeelEngine feel) {
            this(feel, new HashMap<>(), new HashMap<>());
        }

        @Override
        public boolean evaluateSimpleUnaryTests(
                String tests, String input, VariableContext variables) {
            return cells.computeIfAbsent(tests, it -> new HashMap<>())
                    .computeIfAbsent(
                            variables.resolve(input).getValue(),
                            it -> feel.evaluateSimpleUnaryTests(tests, input, variables));
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
            Object named =
                    variables.containsVariable(expression)
                            ? variables.resolve(expression).getValue()
                            : "";
            return (T)
                    values.computeIfAbsent(expression, it -> new HashMap<>())
                            .computeIfAbsent(
                                    named,
                                    it -> feel.evaluateSimpleExpression(expression, variables));
        }
    }
}
