package nl.perspectief.dashboard.admin.agreements;

import java.util.function.Consumer;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.etl.delivery.Actor;

/**
 * Something that an administrator does at a desk, which may refuse.
 *
 * @param action as it is kept once it is done
 * @param object what it was done with
 */
record Change(AuditAction action, String object, Consumer<Actor> step) {}
