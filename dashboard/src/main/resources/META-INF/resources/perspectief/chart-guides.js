/*
 * What stands thin beside the lines of a chart to read them by: limits of chance, targets, points
 * that break a rule, breaks and numbered notes. All of it is told in words on the page as well.
 */
(() => {
    const periods = (model) => model.guides?.periods ?? [];
    const isBroken = (model, index) => periods(model)[index]?.broken ?? false;
    const hasMarks = (model) => periods(model).some((one) => one.mark);
    const has = (model, part) => periods(model).some((one) => one[part] !== null);
    const front = (model) => model.series.find((series) => series.tone > 0) ?? model.series[0];

    /** The highest that is drawn of anything, in figures. */
    const highest = (model) =>
        Math.max(0, ...model.series.flatMap((series) => series.points.map((point) => point.high ?? point.y ?? 0)),
            ...periods(model).flatMap((one) => [one.high ?? 0, one.target ?? 0]));

    const scale = (model) => {
        if (model.percent) return { max: 100, interval: 25 };
        return model.whole ? { minInterval: 1 } : {};
    };

    const thin = (model, values, style, z) => ({
        type: "line",
        silent: true,
        step: "middle",
        symbol: "none",
        z,
        tooltip: { show: false },
        lineStyle: style,
        data: values.map((value, index) => [index, value ?? "-"]),
        emphasis: { disabled: true },
    });

    const limits = (model, colour) =>
        !has(model, "high") ? [] : ["low", "high"].map((side) =>
            thin(model, periods(model).map((one) => one[side]), { color: colour.quiet, width: 1, type: "solid" }, 1));

    const centre = (model, colour) =>
        model.guides?.centre == null ? []
            : [thin(model, periods(model).map(() => model.guides.centre), { color: colour.quiet, width: 1, type: [1, 4] }, 1)];

    const targets = (model, colour) =>
        !has(model, "target") ? []
            : [thin(model, periods(model).map((one) => one.target), { color: colour.ink, width: 1.5, type: [6, 3] }, 2)];

    /** A ring around each point that breaks a rule. */
    const signals = (model, colour) => {
        const rings = front(model).points.map((point, index) => [index, periods(model)[index]?.signal ? point.y ?? "-" : "-"]);
        return rings.every(([, y]) => y === "-") ? [] : [{
            type: "scatter",
            silent: true,
            z: 4,
            symbol: "circle",
            symbolSize: 17,
            tooltip: { show: false },
            itemStyle: { color: "transparent", borderColor: colour.ink, borderWidth: 1.5 },
            data: rings,
        }];
    };

    const series = (model, colour) =>
        periods(model).length === 0 ? []
            : [...limits(model, colour), ...centre(model, colour), ...targets(model, colour), ...signals(model, colour)];

    /** A line that cannot be drawn on is drawn as two. */
    const splitAtBreaks = (model, line) => {
        const starts = [0, ...periods(model).map((_, index) => index).filter((index) => isBroken(model, index))];
        if (starts.length === 1) return [line];
        return starts.map((start, piece) => ({
            ...line,
            data: line.data.map((one, index) =>
                index >= start && index < (starts[piece + 1] ?? line.data.length) ? one : [index, "-"]),
        }));
    };

    // ------------------------------------------------------------------ names and marks

    const ends = (model) => [
        ...(has(model, "high") ? [{ name: model.guides.limitName, y: periods(model).findLast((one) => one.high !== null).high }] : []),
        ...(has(model, "target") ? [{ name: model.guides.targetName, y: periods(model).findLast((one) => one.target !== null).target }] : []),
    ];

    const names = (model) => ends(model).map((end) => end.name);
    const wishes = (model) => ends(model).map(({ name, y }) => ({ series: { name, tone: 0 }, y }));

    const upright = (x, top, bottom, stroke, dash) => ({
        type: "line",
        silent: true,
        shape: { x1: x, y1: top, x2: x, y2: bottom },
        style: { stroke, lineWidth: 1, lineDash: dash },
    });

    /** A number in a circle above its period. */
    const note = (mark, x, bottom, colour, font) => [
        upright(x, 25, bottom, colour.line, [2, 3]),
        {
            type: "circle",
            silent: true,
            shape: { cx: x, cy: 13, r: mark.length > 2 ? 12 : 9 },
            style: { fill: colour.surface, stroke: colour.quiet, lineWidth: 1 },
            textContent: { style: { text: mark, fill: colour.ink, font: `600 11px ${font}` } },
            textConfig: { position: "inside" },
        },
    ];

    const graphics = (model, chart, colour, host) => {
        const font = getComputedStyle(host).fontFamily;
        const x = (index) => chart.convertToPixel({ xAxisIndex: 0 }, index);
        const bottom = periods(model).length ? chart.convertToPixel({ yAxisIndex: 0 }, 0) : 0;
        return periods(model).flatMap((one, index) => [
            ...(one.mark ? note(one.mark, x(index), bottom, colour, font) : []),
            ...(one.broken && index > 0 ? [upright((x(index - 1) + x(index)) / 2, 4, bottom, colour.quiet, [6, 4])] : []),
        ]);
    };

    window.perspectiefChartGuides = { isBroken, hasMarks, highest, scale, series, splitAtBreaks, names, wishes, graphics };
})();
