/*
 * From a model to what ECharts draws: axes, lines, bands, bars and the names beside them. Knows no
 * element and keeps nothing.
 */
(() => {
    const TONES = ["context", "series-1", "series-2", "series-3", "series-4", "series-5", "series-6"];
    const NAME_HEIGHT = 16;
    const guides = window.perspectiefChartGuides;

    /** A custom property may hold light-dark(); only a real element knows which of the two holds now, or in the scheme asked for. */
    const colours = (host, scheme = "") => {
        const probe = host.appendChild(document.createElement("i"));
        probe.style.colorScheme = scheme;
        const read = (name) => {
            probe.style.color = `var(--p-${name})`;
            return getComputedStyle(probe).color;
        };
        const found = {
            ink: read("ink"),
            quiet: read("ink-2"),
            line: read("line"),
            surface: read("surface"),
            tones: TONES.map(read),
        };
        probe.remove();
        return found;
    };

    const pen = document.createElement("canvas").getContext("2d");
    const widthOf = (text, host, weight) => {
        pen.font = `${weight} 12px ${getComputedStyle(host).fontFamily}`;
        return pen.measureText(text).width;
    };

    const count = (model, number) => new Intl.NumberFormat(model.words.locale).format(number);
    const strong = (series) => series.tone > 0;
    const isSteps = (model) => model.kind === "steps";
    const hasFigures = (series) => series.points.some((point) => point.y !== null);

    // ------------------------------------------------------------------ axes

    const quarterLabel = (model) => (quarter, index) => {
        const [year, number] = quarter.split("-");
        if (number === undefined) return year;
        return model.categories[index - 1]?.startsWith(year) ? number : `${number}\n${year}`;
    };

    /** A year under one quarter may hang under its neighbour too: that is no overlap to the eye. */
    const allWhenFew = (model) =>
        model.categories.length > 12 ? { interval: "auto" } : { interval: 0, hideOverlap: false };

    const xAxis = (model, colour) => {
        const common = {
            axisLine: { lineStyle: { color: colour.line } },
            axisTick: { show: false },
            splitLine: { show: false },
            axisLabel: { color: colour.quiet, fontSize: 12, lineHeight: 16, hideOverlap: true },
            axisPointer: { lineStyle: { color: colour.quiet, type: "solid", width: 1 }, label: { show: false } },
        };
        return isSteps(model)
            ? { ...common, type: "value", min: 0, max: model.lastWeek, interval: 13,
                axisLabel: { ...common.axisLabel, formatter: (week) => (week === 0 ? model.words.start : `${week} ${model.words.week}`) } }
            : { ...common, type: "category", data: model.categories, boundaryGap: model.kind === "bar",
                axisLabel: { ...common.axisLabel, ...allWhenFew(model), formatter: quarterLabel(model) } };
    };

    const yAxis = (model, colour) => ({
        type: "value",
        min: 0,
        ...guides.scale(model),
        splitNumber: 4,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: colour.quiet, fontSize: 12, formatter: (value) => (model.percent ? `${value}${model.words.percentSign}` : count(model, value)) },
        splitLine: { lineStyle: { color: colour.line, width: 1 } },
    });

    // ------------------------------------------------------------------ lines and bands

    const at = (model, point, index) => (isSteps(model) ? point.x : index);

    /** Runs of points that have limits: a gap in the figures is a gap in the band. Steps go on over days that are not shown. */
    const bandRuns = (model, series) => {
        const runs = [[]];
        series.points.forEach((point, index) => {
            const none = point.low === null || point.high === null;
            if ((none && !isSteps(model)) || guides.isBroken(model, index)) runs.push([]);
            if (!none) runs[runs.length - 1].push({ x: at(model, point, index), low: point.low, high: point.high });
        });
        return runs.filter((run) => run.length > 1);
    };

    const edge = (run, side, steps) =>
        run.flatMap((point, i) =>
            steps && i + 1 < run.length
                ? [[point.x, point[side]], [run[i + 1].x, point[side]]]
                : [[point.x, point[side]]]);

    const band = (model, series, colour) => {
        const runs = bandRuns(model, series);
        return {
            type: "custom",
            silent: true,
            clip: true,
            z: 1,
            data: runs.map((_, i) => [i, 0]),
            encode: { x: -1, y: -1 },
            tooltip: { show: false },
            renderItem: (params, api) => {
                const run = runs[params.dataIndex];
                const outline = [...edge(run, "high", isSteps(model)), ...edge(run, "low", isSteps(model)).reverse()];
                return {
                    type: "polygon",
                    shape: { points: outline.map((point) => api.coord(point)) },
                    style: { fill: colour.tones[series.tone], opacity: 0.14 },
                };
            },
        };
    };

    /** An open dot: fewer municipalities are in it than in other quarters. */
    const dot = (place, point, tone, colour) =>
        point.thin
            ? { value: place, itemStyle: { color: colour.surface, borderColor: tone, borderWidth: 2 } }
            : place;

    const line = (model, series, colour) => {
        const tone = colour.tones[series.tone];
        return {
            type: "line",
            name: series.name,
            step: isSteps(model) ? "end" : false,
            data: series.points.map((point, index) => dot([at(model, point, index), point.y ?? "-"], point, tone, colour)),
            connectNulls: isSteps(model),
            symbol: "circle",
            symbolSize: isSteps(model) ? 0 : strong(series) ? 8 : 5,
            showSymbol: !isSteps(model),
            z: strong(series) ? 3 : 2,
            lineStyle: { color: tone, width: strong(series) ? 2.5 : 1.5 },
            itemStyle: { color: tone },
            emphasis: { disabled: true },
        };
    };

    /** Quarters that can still change are dashed, from the last final one on; where all can, dashes would say nothing. */
    const splitAtProvisional = (made, points) => {
        const first = points.findIndex((point) => point.provisional);
        if (first <= 0) return [made];
        const only = (from, to) => made.data.map((one, i) => (i >= from && i <= to ? one : [i, "-"]));
        return [
            { ...made, data: only(0, first - 1) },
            { ...made, data: only(first - 1, points.length), lineStyle: { ...made.lineStyle, type: [5, 4] } },
        ];
    };

    /** Bands of several lines would cover each other; their limits are in the table. Steps have limits only where they can be drawn. */
    const lines = (model, colour) => {
        const only = isSteps(model) || model.series.filter(strong).length === 1;
        return [...guides.series(model, colour), ...model.series.flatMap((series) => [
            ...splitAtProvisional(line(model, series, colour), series.points).flatMap((one) => guides.splitAtBreaks(model, one)),
            ...(only && strong(series) ? [band(model, series, colour)] : []),
        ])];
    };

    // ------------------------------------------------------------------ bars

    const pale = (tone, share) => tone.replace("rgb(", "rgba(").replace(")", `, ${share})`);

    /** A pale bar with a broken edge: fewer municipalities are in it than in other quarters. */
    const part = (point, series, tone) =>
        point.thin && point.y !== null
            ? { value: point.y, itemStyle: { color: pale(tone, strong(series) ? 0.3 : 0.2), opacity: 1, borderColor: tone, borderType: "dashed" } }
            : point.y ?? "-";

    const bars = (model, host, colour, plotWidth) => [
        ...model.series.map((series) => ({
            type: "bar",
            name: series.name,
            stack: "all",
            barMaxWidth: 44,
            barCategoryGap: "32%",
            data: series.points.map((point) => part(point, series, colour.tones[series.tone])),
            itemStyle: { color: colour.tones[series.tone], opacity: strong(series) ? 1 : 0.45 },
            emphasis: { disabled: true },
        })),
        totals(model, host, colour, plotWidth),
    ];

    const sums = (model) =>
        model.categories.map((_, i) => {
            const values = model.series.map((series) => series.points[i].y).filter((y) => y !== null);
            return values.length ? values.reduce((sum, y) => sum + y, 0) : null;
        });

    /** The height of each bar in figures, so that it can be read on paper too; all of them or none. */
    const totals = (model, host, colour, plotWidth) => {
        const heights = sums(model);
        const widest = Math.max(0, ...heights.map((sum) => widthOf(count(model, sum ?? 0), host, 600)));
        return {
            type: "line",
            silent: true,
            symbol: "circle",
            symbolSize: 1,
            lineStyle: { width: 0 },
            itemStyle: { color: "transparent" },
            tooltip: { show: false },
            data: heights.map((sum) => sum ?? "-"),
            label: {
                show: widest + 4 < plotWidth / heights.length,
                formatter: ({ value }) => count(model, value),
                position: "top",
                color: colour.ink,
                fontSize: 12,
                fontWeight: 600,
            },
        };
    };

    // ------------------------------------------------------------------ names

    /** What is kept free between the drawing and its names. */
    const beside = (model) => (isSteps(model) ? 24 : 14);

    /** How much room the names at the right of the drawing need. */
    const roomForNames = (model, host, width) => {
        if (model.kind === "bar" && model.series.length === 1) return 0;
        const all = [...model.series.filter(hasFigures).map((series) => series.name), ...guides.names(model)];
        const widest = Math.max(0, ...all.map((name) => widthOf(name, host, 600)));
        return Math.ceil(Math.min(widest + 2, width < 480 ? 92 : 160));
    };

    /** Where each name would like to stand: at the end of its line, or beside its part of the last bar. */
    const wishes = (model) => {
        let below = 0;
        return model.series.filter(hasFigures).map((series) => {
            if (model.kind !== "bar") return { series, y: series.points.findLast((point) => point.y !== null).y };
            const height = series.points.at(-1).y ?? 0;
            below += height;
            return { series, y: below - height / 2 };
        }).reverse();
    };

    /** Pushes names apart until no two touch, first downwards, then up again from the bottom. */
    const spread = (names, bottom) => {
        names.sort((one, other) => one.top - other.top);
        for (let i = 1; i < names.length; i++) names[i].top = Math.max(names[i].top, names[i - 1].top + NAME_HEIGHT);
        let limit = bottom;
        for (const name of names.toReversed()) {
            name.top = Math.min(name.top, limit);
            limit = name.top - NAME_HEIGHT;
        }
        return names;
    };

    /** The names at the right, once the axes are there to measure by. */
    const names = (model, chart, colour, room, host) => {
        const y = (value) => chart.convertToPixel({ yAxisIndex: 0 }, value) - NAME_HEIGHT / 2 + 1;
        const font = getComputedStyle(host).fontFamily;
        const placed = spread([...wishes(model), ...guides.wishes(model)].map((wish) => ({ series: wish.series, top: y(wish.y) })), y(0));
        return [...guides.graphics(model, chart, colour, host), ...placed.map(({ series, top }) => ({
            type: "text",
            left: chart.getWidth() - room - beside(model) + 8,
            top,
            silent: true,
            style: {
                text: series.name,
                width: room,
                overflow: "truncate",
                font: `${strong(series) ? 600 : 400} 12px ${font}`,
                fill: strong(series) ? colour.tones[series.tone] : colour.quiet,
            },
        }))];
    };

    // ------------------------------------------------------------------ all of it

    /** The axis may end somewhat above the highest bar. */
    const roomForAxis = (model, host) => {
        if (model.percent) return 46;
        const highest = model.kind === "bar" ? Math.max(0, ...sums(model).map((sum) => sum ?? 0)) : guides.highest(model);
        return Math.max(40, Math.ceil(widthOf(count(model, Math.round(highest * 1.5)), host, 400)) + 12);
    };

    const options = (model, host, colour, room, width) => {
        const grid = {
            left: roomForAxis(model, host),
            right: room + beside(model),
            top: model.kind === "bar" || guides.hasMarks(model) ? 28 : 12,
            bottom: isSteps(model) ? 26 : 40,
        };
        return {
            animation: false,
            textStyle: { fontFamily: getComputedStyle(host).fontFamily },
            grid,
            xAxis: xAxis(model, colour),
            yAxis: yAxis(model, colour),
            series: model.kind === "bar" ? bars(model, host, colour, width - grid.left - grid.right) : lines(model, colour),
        };
    };

    window.perspectiefChartDrawing = { colours, roomForNames, options, names };
})();
