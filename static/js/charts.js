/* Draws every [data-chart] from the JSON block inside it, in the colours of the theme. */
(() => {
  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const base = () => ({
    textStyle: { fontFamily: css("--tblr-font-sans-serif"), color: css("--atlas-ink") },
    animation: !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
    aria: { enabled: true },
  });
  const axis = () => ({ axisLine: { lineStyle: { color: css("--atlas-line") } }, axisLabel: { color: css("--atlas-muted") }, splitLine: { lineStyle: { color: css("--atlas-line") } }, axisTick: { show: false } });
  const tooltip = () => ({ confine: true, backgroundColor: css("--atlas-paper"), borderColor: css("--atlas-line"), textStyle: { color: css("--atlas-ink") } });

  const bars = (element, data) => {
    element.style.height = `${Math.max(140, data.length * 26 + 30)}px`;
    return {
      grid: { left: 4, right: 40, top: 6, bottom: 4, containLabel: true },
      tooltip: { ...tooltip(), trigger: "item" },
      xAxis: { type: "value", minInterval: 1, ...axis(), axisLabel: { show: false }, splitLine: { show: false } },
      yAxis: { type: "category", inverse: true, data: data.map((d) => d.name), ...axis(), axisLine: { show: false }, triggerEvent: true },
      series: [{ type: "bar", name: element.dataset.label, data: data.map((d) => ({ value: d.value, url: d.url })), barMaxWidth: 16, cursor: "pointer", itemStyle: { color: css(`--kind-${element.dataset.kind}`), borderRadius: 2 }, label: { show: true, position: "right", color: css("--atlas-ink") } }],
    };
  };
  const series = (element, data) => ({
    grid: { left: 6, right: 14, top: 34, bottom: 4, containLabel: true },
    legend: data.series.length > 1 ? { top: 0, right: 0, textStyle: { color: css("--atlas-muted") } } : undefined,
    tooltip: { ...tooltip(), trigger: "axis", valueFormatter: (v) => (v == null ? "—" : `${v} ${data.unit}`) },
    xAxis: { type: "category", data: data.periods, ...axis() },
    yAxis: { type: "value", name: data.unit, nameTextStyle: { color: css("--atlas-muted"), align: "left" }, scale: false, ...axis() },
    color: [css("--kind-company"), css("--atlas-plan"), css("--atlas-forecast")],
    series: data.series.map((s, i) => ({ name: s.name, type: "line", data: s.values, connectNulls: true, symbolSize: 7, lineStyle: { type: i ? "dashed" : "solid" }, label: { show: true, color: css("--atlas-ink") } })),
  });
  const graph = (element, data) => {
    const kinds = [...new Map(data.nodes.map((n) => [n.kind, n.kindLabel])).entries()];
    return {
      tooltip: { ...tooltip(), formatter: (p) => (p.dataType === "edge" ? escapeHtml(p.data.label) : escapeHtml(p.data.full)) },
      legend: { bottom: 0, textStyle: { color: css("--atlas-muted") }, data: kinds.map(([, label]) => label) },
      series: [{
        type: "graph", layout: "force", roam: true, draggable: true, top: 8, bottom: 40,
        categories: kinds.map(([kind, label]) => ({ name: label, itemStyle: { color: css(`--kind-${kind}`) } })),
        force: { repulsion: 160, edgeLength: [40, 110], gravity: 0.12, layoutAnimation: !window.matchMedia("(prefers-reduced-motion: reduce)").matches },
        label: { show: true, position: "bottom", color: css("--atlas-ink"), fontSize: 11, width: 92, overflow: "truncate" },
        labelLayout: { hideOverlap: true },
        edgeSymbol: ["none", "arrow"], edgeSymbolSize: 5,
        lineStyle: { color: css("--atlas-muted"), opacity: 0.5, curveness: 0.06 },
        emphasis: { focus: "adjacency" },
        data: data.nodes.map((n) => ({ id: n.id, name: n.name, full: `${n.name}（${n.kindLabel}）`, url: n.url, category: kinds.findIndex(([k]) => k === n.kind), symbolSize: n.centre ? 26 : 13 })),
        edges: data.edges,
      }],
    };
  };
  const escapeHtml = (text) => { const div = document.createElement("div"); div.textContent = text; return div.innerHTML; };
  const makers = { bars, series, graph };
  const drawn = new Map();

  const draw = (element) => {
    const source = element.querySelector('script[type="application/json"]');
    const data = source ? JSON.parse(source.textContent) : element.chartData;
    element.chartData = data;
    drawn.get(element)?.dispose();
    const options = makers[element.dataset.chart](element, data);
    const chart = window.echarts.init(element, null, { renderer: "svg" });
    chart.setOption({ ...base(), ...options });
    chart.on("click", (event) => {
      const url = event.data?.url || (event.componentType === "yAxis" && data[event.dataIndex]?.url);
      if (url) window.location.assign(url);
    });
    drawn.set(element, chart);
  };
  const drawAll = () => document.querySelectorAll("[data-chart]").forEach(draw);
  drawAll();
  document.addEventListener("atlas:theme", drawAll);
  window.addEventListener("resize", () => drawn.forEach((chart) => chart.resize()));
})();
