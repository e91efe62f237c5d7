/*
 * Points by two figures: what ECharts draws of them. Knows no element and keeps nothing.
 */
(() => {
    const number = (model, value) => new Intl.NumberFormat(model.words.locale).format(value);

    const axis = (model, scale, colour, across) => ({
        type: "value",
        min: 0,
        ...(scale.axis === "PERCENT" ? { max: 100, interval: 25 } : {}),
        name: scale.name,
        nameLocation: across ? "middle" : "end",
        nameGap: across ? 28 : 12,
        nameTextStyle: { color: colour.quiet, fontSize: 12, align: across ? "center" : "left" },
        axisLine: { lineStyle: { color: colour.line } },
        axisTick: { show: false },
        axisLabel: { color: colour.quiet, fontSize: 12, formatter: (value) => (scale.axis === "PERCENT" ? `${value}${model.words.percentSign}` : number(model, value)) },
        splitLine: { lineStyle: { color: colour.line, width: 1 } },
    });

    const point = (model, colour) => (one) => {
        const named = model.named.includes(one.cells[0]);
        return {
            value: [one.x, one.y],
            symbol: named ? "diamond" : "circle",
            symbolSize: named ? 15 : 10,
            itemStyle: { color: named ? colour.tones[2] : colour.tones[1], opacity: named ? 1 : 0.75, borderColor: colour.surface, borderWidth: 1 },
            label: { show: named, formatter: one.cells[0], position: "top", color: colour.tones[2], fontSize: 12, fontWeight: 600 },
        };
    };

    const options = (model, host, colour) => ({
        animation: false,
        textStyle: { fontFamily: getComputedStyle(host).fontFamily },
        grid: { left: 48, right: 20, top: 32, bottom: 48 },
        xAxis: axis(model, model.across, colour, true),
        yAxis: axis(model, model.upwards, colour, false),
        series: [{ type: "scatter", data: model.series[0].points.map(point(model, colour)), emphasis: { disabled: true }, labelLayout: { hideOverlap: true } }],
    });

    window.perspectiefChartScatter = { options };
})();
