/*
 * Horizontal bars, made of elements and not by the drawing library: they are text with a bar beside
 * it, so that they can be read aloud, enlarged and printed as they are.
 */
(() => {
    const { element } = window.perspectiefElements;
    const FIGURE = 2;

    const most = (model) =>
        model.percent ? 100 : Math.max(1, ...model.series.flatMap((series) => series.points.map((point) => point.y ?? 0)));

    const share = (value, whole) => `${(100 * value) / whole}%`;

    const track = (point, whole) => {
        const made = element("span", "p-track");
        made.setAttribute("aria-hidden", "true");
        const fill = element("span", "p-fill");
        fill.style.inlineSize = share(point.y, whole);
        made.append(fill);
        if (point.low !== null && point.high !== null) {
            const whisker = element("span", "p-whisker");
            whisker.style.insetInlineStart = share(point.low, whole);
            whisker.style.inlineSize = share(point.high - point.low, whole);
            made.append(whisker);
        }
        return made;
    };

    const small = (model, cells) =>
        cells.slice(FIGURE + 1, FIGURE + 1 + model.told).filter((cell) => cell !== "").map((cell) => element("span", "p-bar-told", cell));

    /** Without a figure there is no bar, but the words for why. */
    const bar = (model, series, point, whole) => {
        const made = element("div", "p-bar");
        made.dataset.tone = series.tone;
        if (model.series.length > 1) made.append(element("span", "p-bar-name", series.name));
        if (point.y !== null) made.append(track(point, whole));
        const figure = element("span", "p-bar-figure");
        figure.append(element("span", point.y === null ? "p-bar-none" : "p-bar-value", point.cells[FIGURE]), ...small(model, point.cells));
        made.append(figure);
        return made;
    };

    const linked = (className, text, href) => {
        const link = element("a", className, text);
        link.href = href;
        return link;
    };

    /** The name of a row, which may lead to its definition, and to where its figures come from. */
    const head = (model, row) => {
        const heading = element("h3", "", row.href === "" ? row.name : undefined);
        if (row.href !== "") heading.append(linked("p-title-link", row.name, row.href));
        if (row.origin === "") return [heading];
        const origin = linked("p-text-button p-row-origin", model.words.origin, row.origin);
        origin.setAttribute("aria-label", `${model.words.origin} ${row.name}`);
        return [heading, origin];
    };

    const draw = (model) => {
        const whole = most(model);
        const list = element("ul", "p-rows");
        list.dataset.told = model.told;
        model.rows.forEach((row, i) => {
            const item = element("li", row.note === "" ? "p-row p-row-short" : "p-row");
            item.append(...head(model, row));
            if (row.note !== "") item.append(element("p", "p-row-note", row.note));
            const bars = element("div");
            bars.append(...model.series.map((series) => bar(model, series, series.points[i], whole)));
            item.append(bars);
            list.append(item);
        });
        return list;
    };

    window.perspectiefChartRows = { draw };
})();
