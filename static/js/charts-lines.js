/* Lines of several subjects: colour and shape of the points tell them apart. */
(() => {
  const { makers, css, axis, tooltip } = window.atlasCharts;
  const KINDS = ["company", "park", "university", "policy", "consortium", "platform", "project", "agency"];
  const SYMBOLS = ["circle", "rect", "triangle", "diamond", "roundRect", "pin", "arrow", "emptyCircle"];
  makers.lines = (element, data) => ({
    grid: { left: 6, right: 24, top: 40 + 22 * Math.ceil(data.series.length / 3), bottom: 4, containLabel: true },
    legend: { type: "plain", top: 0, left: 0, textStyle: { color: css("--atlas-ink") } },
    tooltip: { ...tooltip(), trigger: "axis", valueFormatter: (v) => (v == null ? "—" : `${v} ${data.unit}`) },
    xAxis: { type: "category", data: data.periods, ...axis() },
    yAxis: { type: "value", name: data.unit, nameTextStyle: { color: css("--atlas-muted"), align: "left" }, ...axis() },
    color: KINDS.map((kind) => css(`--kind-${kind}`)),
    series: data.series.map((s, i) => ({ name: s.name, type: "line", data: s.values, connectNulls: true, symbol: SYMBOLS[i % SYMBOLS.length], symbolSize: 9 })),
  });
})();
