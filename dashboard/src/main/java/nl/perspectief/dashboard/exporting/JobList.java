package nl.perspectief.dashboard.exporting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** The files of one account: how far each is, and the way to take it along. */
final class JobList extends Div {

    private final Messages messages;
    private final FormatWords formats;
    private final Function<ExportJob, DownloadHandler> download;
    private final Consumer<ExportJob> fetched;
    private final Consumer<ExportJob> remove;

    private List<Shown> shown = List.of();

    /**
     * @param fetched is told that somebody began to fetch a file
     * @param remove throws a file away that is not wanted any more
     */
    JobList(
            Language language,
            Function<ExportJob, DownloadHandler> download,
            Consumer<ExportJob> fetched,
            Consumer<ExportJob> remove) {
        this.download = download;
        this.fetched = fetched;
        this.remove = remove;
        messages = language.messages(JobList.class);
        formats = new FormatWords(language);
        addClassName("p-exports");
        getElement().setAttribute("role", "list");
    }

    /** What is as it was stays: a link that is made anew can no longer be followed. */
    void show(List<ExportJob> jobs) {
        var now = jobs.stream().map(Shown::of).toList();
        if (!now.equals(shown)) {
            shown = now;
            removeAll();
            jobs.forEach(job -> add(line(job)));
        }
    }

    /** What a line depends on. */
    private record Shown(ExportJob job, ExportJob.State state, int percent) {

        static Shown of(ExportJob job) {
            return new Shown(job, job.state(), job.percent());
        }
    }

    private Div line(ExportJob job) {
        var name = new Span(job.fileName());
        name.addClassName("p-file-name");
        var line =
                new Div(
                        name,
                        new Span(messages.say("job.what", formats.name(job.format()), job.rows())));
        line.addClassName("p-export");
        line.getElement().setAttribute("role", "listitem");
        switch (job.state()) {
            case WAITING -> line.add(new Span(messages.say("job.waiting")));
            case RUNNING -> line.add(running(job));
            case READY -> line.add(fetch(job), removal(job));
            case GONE -> line.add(new Span(messages.say("job.gone")));
            case FAILED -> line.add(new Span(messages.say("job.failed")));
        }
        return line;
    }

    private Component running(ExportJob job) {
        var bar = new ProgressBar(0, 100, job.percent());
        bar.getElement().setAttribute("aria-label", job.fileName());
        return new Div(bar, new Span(messages.say("job.running", job.percent())));
    }

    private Component fetch(ExportJob job) {
        var link = new Anchor();
        link.setText(messages.say("job.fetch"));
        link.addClassName("p-download-link");
        link.setAriaLabel(messages.say("job.fetch.of", job.fileName()));
        link.getElement().setAttribute("download", true);
        link.setHref(download.apply(job));
        link.getElement().addEventListener("click", _ -> fetched.accept(job));
        return link;
    }

    private Component removal(ExportJob job) {
        var button = new Button(messages.say("job.remove"), _ -> remove.accept(job));
        button.setAriaLabel(messages.say("job.remove.of", job.fileName()));
        return button;
    }
}
