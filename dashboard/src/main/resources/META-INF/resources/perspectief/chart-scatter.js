/*
 * Points by two figures: what ECharts draws of them. Knows no element and keeps nothing.
 */
(() => {
    const number = (model, value) => new Intl.NumberFormat(model.words.locale).format(value);

    const axis = (model, scale, colour, across) => ({
        type: "value",
        min: 0,
        ...(scale.axis === "PERCENT" ? { max: 100, interval: 25 } : {}),
        ...(across && model.funnel ? { max: model.funnel.limits[0].at.at(-1).size } : {}),
        name: scale.name,
        nameLocation: across ? "middle" : "end",
        nameGap: across ? 28 : 12,
        nameTextStyle: { color: colour.quiet, fontSize: 12, align: across ? "center" : "left" },
        axisLine: { lineStyle: { color: colour.line } },
        axisTick: { show: false },
        axisLabel: { color: colour.quiet, fontSize: 12, formatter: (value) => (scale.axis === "PERCENT" ? `${value}${model.words.percentSign}` : number(model, value)) },
        splitLine: { lineStyle: { color: colour.line, width: 1 } },
    });

    const SYMBOLS = {
        DISC: { symbol: "circle", symbolSize: 10 },
        RING: { symbol: "circle", symbolSize: 9 },
        UP: { symbol: "triangle", symbolSize: 14 },
        DOWN: { symbol: "triangle", symbolSize: 14, symbolRotate: 180 },
    };

    const shaped = (mark, colour) => {
        const tone = mark.tone === "worse" ? colour.tones[2] : colour.tones[1];
        const fill = mark.shape === "RING" ? { color: colour.surface, borderColor: tone, borderWidth: 2 } : { color: tone, borderColor: colour.surface, borderWidth: 1 };
        return { ...SYMBOLS[mark.shape], itemStyle: fill, tone: mark.shape === "RING" || mark.shape === "DISC" ? colour.ink : tone };
    };

    const looked = (named, colour) => ({
        symbol: named ? "diamond" : "circle",
        symbolSize: named ? 15 : 10,
        itemStyle: { color: named ? colour.tones[2] : colour.tones[1], opacity: named ? 1 : 0.75, borderColor: colour.surface, borderWidth: 1 },
        tone: colour.tones[2],
    });

    /** In a funnel names stand left and right of their points in turn: those beyond the limits are often of one size. */
    const side = (model, one) =>
        model.funnel ? (model.series[0].points.filter((other) => model.named.includes(other.cells[0])).indexOf(one) % 2 ? "right" : "left") : "top";

    const point = (model, colour) => (one, i) => {
        const named = model.named.includes(one.cells[0]);
        const { tone, ...look } = model.funnel ? shaped(model.funnel.marks[i], colour) : looked(named, colour);
        return {
            ...look,
            value: [one.x, one.y ?? "-"],
            label: { show: named && one.y !== null, formatter: one.cells[0], position: side(model, one), color: tone, fontSize: 12, fontWeight: 600 },
        };
    };

    const thin = (data, colour, name, type) => ({
        type: "line",
        silent: true,
        symbol: "none",
        z: 1,
        data,
        lineStyle: { color: colour.quiet, width: 1, type },
        tooltip: { show: false },
        emphasis: { disabled: true },
        ...(name ? { endLabel: { show: true, formatter: name, color: colour.quiet, fontSize: 11 } } : {}),
    });

    /** The limits get narrower to the right, where their names stand. */
    const limits = (model, colour) => {
        if (!model.funnel) return [];
        const sizes = model.funnel.limits[0]?.at.map((at) => at.size) ?? [];
        const target = thin([[0, model.funnel.target], [sizes.at(-1) ?? 0, model.funnel.target]], colour, model.funnel.targetName, "solid");
        return [target, ...model.funnel.limits.flatMap(({ name, dashes, at }) => {
            const type = dashes === 0 ? "solid" : [dashes, 4];
            return [
                thin(at.map(({ size, high }) => [size, high]), colour, name, type),
                thin(at.map(({ size, low }) => [size, low]), colour, "", type),
            ];
        })];
    };

    /** Of the lines of a funnel, at their end. */
    const roomForNames = ({ funnel }) =>
        funnel ? 16 + 6.5 * Math.max(funnel.targetName.length, ...funnel.limits.map((limit) => limit.name.length)) : 20;

    const options = (model, host, colour) => ({
        animation: false,
        textStyle: { fontFamily: getComputedStyle(host).fontFamily },
        grid: { left: 48, right: roomForNames(model), top: 32, bottom: 48 },
        xAxis: axis(model, model.across, colour, true),
        yAxis: axis(model, model.upwards, colour, false),
        series: [
            { type: "scatter", z: 3, data: model.series[0].points.map(point(model, colour)), emphasis: { disabled: true }, labelLayout: model.funnel ? { moveOverlap: "shiftY" } : { hideOverlap: true } },
            ...limits(model, colour),
        ],
    });

    window.perspectiefChartScatter = { options };
})();
