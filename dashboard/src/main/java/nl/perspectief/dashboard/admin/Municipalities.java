package nl.perspectief.dashboard.admin;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.perspectief.etl.delivery.Participants;
import nl.perspectief.etl.job.Engine;
import org.springframework.stereotype.Component;

/** The municipalities that are known here, also those that never delivered. */
@Component
public final class Municipalities {

    private final Engine engine;

    Municipalities(Engine engine) {
        this.engine = engine;
    }

    /** Names by code, in order of code. */
    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        Participants.context(engine.folder().reference())
                .municipalities()
                .forEach(one -> names.put(one.code(), one.name()));
        return names;
    }
}
