package nl.perspectief.dashboard.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.export.ExportFormat;
import nl.perspectief.dashboard.figure.Selects;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/** What the reader keeps of what is compared, and what is sent of it by itself. */
final class SavedCard extends Section {

    private final Comparison page;
    private final SavedComparisons saved;
    private final SignedIn signedIn;
    private final Language language;
    private final Messages messages;
    private final Div list = new Div();
    private final Paragraph outcome = new Paragraph();

    SavedCard(Comparison page, SavedComparisons saved, SignedIn signedIn, Language language) {
        this.page = page;
        this.saved = saved;
        this.signedIn = signedIn;
        this.language = language;
        messages = language.messages(SavedCard.class);
        addClassNames("p-card", "p-saved");
        outcome.addClassName("p-remark");
        outcome.getElement().setAttribute("role", "status");
        add(new H2(messages.say("saved.title")), lead(), saving(), outcome, list);
        show("");
    }

    private Paragraph lead() {
        var lead = new Paragraph(messages.say("saved.lead"));
        lead.addClassName("p-subject");
        return lead;
    }

    /** Who is signed in, asked anew for each thing that is done. */
    private Account who() {
        return signedIn.now();
    }

    private Div saving() {
        var name = new TextField(messages.say("saved.name"));
        name.setMaxLength(SavedComparisons.LONGEST_NAME);
        var save = new Button(messages.say("saved.save"));
        save.addClickListener(
                _ ->
                        done(
                                () ->
                                        saved.save(
                                                who(),
                                                name.getValue(),
                                                FilterInUrl.write(
                                                        page.address().filter(),
                                                        page.choice().written())),
                                messages.say("saved.kept", name.getValue().strip())));
        return row(name, save);
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("p-form");
        return row;
    }

    /** Says what was done, or why it was not, and shows what there is now. */
    private void done(Supplier<SavedComparisons.@Nullable Refusal> step, String told) {
        SavedComparisons.Refusal refusal = step.get();
        show(refusal == null ? told : why(refusal));
    }

    private String why(SavedComparisons.Refusal refusal) {
        return switch (refusal) {
            case NO_NAME -> messages.say("refused.no-name");
            case NAME_TOO_LONG -> messages.say("refused.name-too-long");
            case NAME_TAKEN -> messages.say("refused.name-taken");
            case TOO_MANY -> messages.say("refused.too-many");
            case ADDRESS_TOO_LONG -> messages.say("refused.address-too-long");
            case GONE -> messages.say("refused.gone");
            case NO_MAIL -> messages.say("refused.no-mail");
        };
    }

    private void show(String told) {
        outcome.setText(told);
        outcome.setVisible(!told.isEmpty());
        list.removeAll();
        var all = saved.of(who());
        if (all.isEmpty()) {
            list.add(new Paragraph(messages.say("saved.none")));
            return;
        }
        var items = new UnorderedList();
        items.addClassName("p-saved-list");
        all.forEach(one -> items.add(item(one)));
        list.add(items);
    }

    private ListItem item(SavedComparison one) {
        var link = new Anchor(CompareView.PATH + "?" + one.address(), one.name());
        link.addClassName("p-title-link");
        var name = new TextField(messages.say("saved.new-name"));
        name.setMaxLength(SavedComparisons.LONGEST_NAME);
        name.setValue(one.name());
        var rename =
                new Button(
                        messages.say("saved.rename"),
                        _ ->
                                done(
                                        () -> saved.rename(who(), one.id(), name.getValue()),
                                        messages.say("saved.renamed", name.getValue().strip())));
        var remove =
                new Button(
                        messages.say("saved.remove"),
                        _ ->
                                done(
                                        () -> saved.remove(who(), one.id()),
                                        messages.say("saved.removed", one.name())));
        named(rename, "saved.rename-one", one);
        named(remove, "saved.remove-one", one);
        return new ListItem(link, row(way(one), format(one), name, rename, remove));
    }

    /** Buttons of the same name are told apart by those who hear them alone. */
    private void named(Button button, String key, SavedComparison one) {
        button.getElement().setAttribute("aria-label", messages.say(key, one.name()));
    }

    /** Whether exports are made of it, and where they go. */
    private Select<String> way(SavedComparison one) {
        var schedule = one.schedule();
        var ways = new ArrayList<String>(List.of(""));
        if (saved.canMail() || schedule != null && schedule.way() == ExportWay.MAIL) {
            ways.add(ExportWay.MAIL.name());
        }
        if (SavedComparisons.mayUseFolder(who())) {
            ways.add(ExportWay.FOLDER.name());
        }
        return Selects.of(
                messages.say("saved.schedule"),
                ways,
                schedule == null ? "" : schedule.way().name(),
                this::nameOf,
                chosen ->
                        schedule(
                                one,
                                chosen.isEmpty()
                                        ? null
                                        : new SavedComparison.Schedule(
                                                schedule == null
                                                        ? ExportFormat.XLSX
                                                        : schedule.format(),
                                                ExportWay.valueOf(chosen))));
    }

    private String nameOf(String way) {
        return way.isEmpty()
                ? messages.say("way.none")
                : switch (ExportWay.valueOf(way)) {
                    case MAIL -> messages.say("way.mail");
                    case FOLDER -> messages.say("way.folder");
                };
    }

    private Select<ExportFormat> format(SavedComparison one) {
        var schedule = one.schedule();
        var formats =
                Selects.of(
                        messages.say("saved.format"),
                        List.of(ExportFormat.values()),
                        schedule == null ? ExportFormat.XLSX : schedule.format(),
                        this::nameOf,
                        chosen -> {
                            if (schedule != null) {
                                schedule(one, new SavedComparison.Schedule(chosen, schedule.way()));
                            }
                        });
        formats.setVisible(schedule != null);
        return formats;
    }

    private String nameOf(ExportFormat format) {
        return language == Language.DUTCH ? format.nameNl() : format.name();
    }

    private void schedule(SavedComparison one, SavedComparison.@Nullable Schedule schedule) {
        done(
                () -> saved.schedule(who(), one.id(), schedule),
                schedule == null
                        ? messages.say("saved.unscheduled", one.name())
                        : messages.say("saved.scheduled", one.name()));
    }
}
