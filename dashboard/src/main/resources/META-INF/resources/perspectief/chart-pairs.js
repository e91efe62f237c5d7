/*
 * Two figures of each of many on one scale, made of elements: text with its marks beside it. The
 * first is a disc, the second a diamond, so that nobody needs their colours.
 */
(() => {
    const { element } = window.perspectiefElements;
    const SHAPES = ["●", "◆"];
    const FIGURE = 2;

    const share = (value, model) => `${(100 * value) / model.most}%`;

    const marks = (model, series, point, which) => {
        if (point.y === null) return [];
        const made = [];
        if (point.low !== null && point.high !== null) {
            const [low, high] = [Math.max(0, point.low), Math.min(model.most, point.high)];
            const limits = element("span", "p-pair-limits");
            limits.style.insetInlineStart = share(low, model);
            limits.style.inlineSize = share(high - low, model);
            made.push(limits);
        }
        const mark = element("span", "p-pair-mark", SHAPES[which]);
        mark.style.insetInlineStart = share(point.y, model);
        made.push(mark);
        for (const one of made) one.dataset.tone = series.tone;
        return made;
    };

    const track = (model, i) => {
        const made = element("span", "p-pair-track");
        made.setAttribute("aria-hidden", "true");
        model.series.forEach((series, which) => {
            const line = element("span", "p-pair-line");
            line.append(...marks(model, series, series.points[i], which));
            made.append(line);
        });
        if (model.line !== null) {
            const line = element("span", "p-pair-through");
            line.style.insetInlineStart = share(model.line, model);
            made.append(line);
        }
        return made;
    };

    const figures = (model, i) =>
        model.series.map((series, which) => {
            const cells = series.points[i].cells;
            const made = element("span", "p-pair-figure");
            made.dataset.tone = series.tone;
            const shape = element("span", "p-pair-shape", SHAPES[which]);
            shape.setAttribute("aria-hidden", "true");
            if (model.series.length > 1) made.append(shape, element("span", "p-hidden", `${series.name}: `));
            made.append(element("span", "", cells[FIGURE]));
            if (cells[FIGURE + 1]) made.append(element("span", "p-pair-told", `(${cells[FIGURE + 1]})`));
            return made;
        });

    const verdict = (row) => {
        const made = element("span", "p-pair-verdict");
        const shape = element("span", "p-shape", row.shape);
        shape.dataset.tone = row.tone;
        shape.setAttribute("aria-hidden", "true");
        made.append(shape, element("span", "", row.verdict));
        return made;
    };

    const row = (model, i) => {
        const item = element("li", model.rows[i].strong ? "p-pair p-chosen" : "p-pair");
        const told = element("span", "p-pair-figures");
        told.append(...figures(model, i));
        if (model.rows[i].verdict) told.append(verdict(model.rows[i]));
        item.append(element("span", "p-pair-name", model.rows[i].name), track(model, i), told);
        return item;
    };

    const legend = (model) => {
        const made = element("p", "p-legend");
        model.series.forEach((series, which) => {
            const one = element("span");
            const shape = element("span", "p-pair-shape", SHAPES[which]);
            shape.dataset.tone = series.tone;
            shape.setAttribute("aria-hidden", "true");
            one.append(shape, element("span", "", series.name));
            made.append(one);
        });
        return made;
    };

    const scale = (model) => {
        const made = element("span", "p-pair-scale");
        made.setAttribute("aria-hidden", "true");
        const written = new Intl.NumberFormat(model.words.locale);
        for (let value = 0; value <= model.most; value += model.step) {
            const tick = element("span", "", written.format(value) + model.sign);
            tick.style.insetInlineStart = share(value, model);
            made.append(tick);
        }
        return made;
    };

    const draw = (model) => {
        const box = element("div", "p-pairs-box");
        const list = element("ul", "p-pairs");
        list.append(...model.rows.slice(0, model.first).map((_, i) => row(model, i)));
        if (model.series.length > 1) box.append(legend(model));
        box.append(scale(model), list);
        return box;
    };

    window.perspectiefChartPairs = { draw };
})();
