/* Bars of a comparison: a group for each period and a bar for each of the compared; one period alone stands by names. */
(() => {
  const { makers, css, axis, tooltip, escapeHtml } = window.atlasCharts;
  const colours = ["company", "project", "park", "consortium", "university", "platform"];
  const hint = (point, name) => (point ? [`<b>${escapeHtml(name)}</b>`, point.hint, point.period, point.source].filter(Boolean).map((t, i) => (i ? escapeHtml(t) : t)).join("<br>") : "");

  makers.compare = (element, data) => {
    const paint = data.series.map((_, i) => css(`--kind-${colours[i % colours.length]}`));
    const single = data.periods.length === 1;
    const label = { show: data.periods.length * data.series.length <= 12, position: "top", color: css("--atlas-ink"), fontSize: 11 };
    const bars = single
      ? [{ type: "bar", barMaxWidth: 34, label, data: data.series.map((s, i) => ({ ...(s.values[0] ?? { value: null }), name: s.name, itemStyle: { color: paint[i] } })) }]
      : data.series.map((s, i) => ({ type: "bar", name: s.name, barMaxWidth: 26, label, itemStyle: { color: paint[i] }, data: s.values.map((v) => v ?? { value: null }) }));
    return {
      grid: { left: 6, right: 10, top: single ? 18 : 40, bottom: 4, containLabel: true },
      legend: single ? undefined : { top: 0, left: 0, type: "scroll", textStyle: { color: css("--atlas-muted") } },
      tooltip: { ...tooltip(), trigger: "item", formatter: (p) => hint(p.data.value == null ? null : p.data, single ? p.name : p.seriesName) },
      xAxis: { type: "category", data: single ? data.series.map((s) => s.name) : data.periods, ...axis(), axisLabel: { color: css("--atlas-muted"), interval: 0, width: 84, overflow: "break", fontSize: 11 } },
      yAxis: { type: "value", ...axis() },
      series: bars,
    };
  };
})();
