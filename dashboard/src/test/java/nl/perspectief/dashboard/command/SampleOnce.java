package nl.perspectief.dashboard.command;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands every test class the same imported samples, which are deleted after the last of them. */
final class SampleOnce implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(SampleOnce.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == SampleData.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(OURS)
                .computeIfAbsent(SampleData.class, _ -> imported(), SampleData.class);
    }

    private static SampleData imported() {
        try {
            return new SampleData();
        } catch (Exception e) {
            throw new IllegalStateException("The samples cannot be imported", e);
        }
    }
}
