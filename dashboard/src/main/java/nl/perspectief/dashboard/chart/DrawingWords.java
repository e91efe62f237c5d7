package nl.perspectief.dashboard.chart;

import nl.perspectief.dashboard.language.Language;

/**
 * What the browser itself says of a drawing; see {@code chart.js}.
 *
 * @param locale how numbers are written along an axis
 */
record DrawingWords(
        String locale,
        String percentSign,
        String drawing,
        String keys,
        String table,
        String showTable,
        String hideTable,
        String copySentence,
        String copied,
        String notCopied,
        String notQuotable,
        String origin,
        String download,
        String notDownloaded,
        String value,
        String low,
        String high,
        String start,
        String week) {

    static DrawingWords in(Language language) {
        var messages = language.messages(DrawingWords.class);
        return new DrawingWords(
                language.locale().toLanguageTag(),
                language.percentSign(),
                messages.say("drawing"),
                messages.say("keys"),
                messages.say("table"),
                messages.say("table.show"),
                messages.say("table.hide"),
                messages.say("sentence.copy"),
                messages.say("sentence.copied"),
                messages.say("sentence.not-copied"),
                messages.say("sentence.not-quotable"),
                messages.say("origin"),
                messages.say("download"),
                messages.say("download.failed"),
                messages.say("download.value"),
                messages.say("download.low"),
                messages.say("download.high"),
                messages.say("axis.start"),
                messages.say("axis.week"));
    }
}
