package nl.perspectief.dashboard.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands every test the same running application, which is closed after the last of them. */
final class ServedOnce implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(ServedOnce.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Served.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Served.class, _ -> new Served(), Served.class);
    }
}
