package no.samsvar.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samsvar.Requirement;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Notes which tests passed that show a requirement, one line each, in {@code target/trace}; a test
 * with several cases counts when none of them failed.
 */
public final class TraceWriter implements TestExecutionListener {

    private final Map<String, Set<String>> shown = new TreeMap<>();
    private final Set<String> failed = new TreeSet<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.getSource().orElse(null) instanceof MethodSource source && test.isTest()) {
            var name = source.getClassName() + "#" + source.getMethodName();
            var requirement = source.getJavaMethod().getAnnotation(Requirement.class);
            if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                failed.add(name);
            } else if (requirement != null) {
                for (var id : requirement.value()) {
                    shown.computeIfAbsent(id, _ -> new TreeSet<>()).add(name);
                }
            }
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        var lines = new TreeSet<String>();
        shown.forEach(
                (id, tests) ->
                        tests.stream()
                                .filter(test -> !failed.contains(test))
                                .forEach(test -> lines.add(id + " " + test)));
        if (!lines.isEmpty()) {
            write(lines);
        }
    }

    private static void write(Set<String> lines) {
        try {
            Files.createDirectories(TraceReport.FOLDER);
            Files.write(TraceReport.FOLDER.resolve("run-" + ProcessHandle.current().pid()), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
