package dev.jianbao.browser;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one {@link Browser} of the run to tests; it is closed when the run ends. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Programs.installed().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium and its driver are installed");
        }
        if (SAID.compareAndSet(false, true)) {
            System.err.println("WARNING: Chromium or chromedriver is not installed: NO PAGE IS TESTED IN A BROWSER");
        }
        return ConditionEvaluationResult.disabled("Chromium or chromedriver is not installed");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(
                        Browser.class, key -> Browser.start(Programs.installed().orElseThrow()), Browser.class);
        browser.reset();
        return browser;
    }
}
