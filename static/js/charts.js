/* Draws every [data-chart] from the JSON block inside it, in the colours of the theme.
   Other files add to `atlasCharts.makers` before the page is ready. */
(() => {
  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const base = () => ({
    textStyle: { fontFamily: css("--tblr-font-sans-serif"), color: css("--atlas-ink") },
    animation: !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
  });
  const axis = () => ({ axisLine: { lineStyle: { color: css("--atlas-line") } }, axisLabel: { color: css("--atlas-muted") }, splitLine: { lineStyle: { color: css("--atlas-line") } }, axisTick: { show: false } });
  const tooltip = () => ({ confine: true, backgroundColor: css("--atlas-paper"), borderColor: css("--atlas-line"), textStyle: { color: css("--atlas-ink") } });

  const bars = (element, data) => {
    element.style.height = `${Math.max(140, data.length * 26 + 30)}px`;
    return {
      /* Browsers write Latin letters a little wider than the library measures them. */
      grid: { left: 18, right: element.dataset.unit ? 96 : 40, top: 6, bottom: 4, containLabel: true },
      tooltip: { ...tooltip(), trigger: "item" },
      xAxis: { type: "value", ...axis(), axisLabel: { show: false }, splitLine: { show: false } },
      yAxis: { type: "category", inverse: true, data: data.map((d) => d.name), ...axis(), axisLine: { show: false }, triggerEvent: true },
      series: [{ type: "bar", name: element.dataset.label, data: data.map((d) => ({ value: d.value, url: d.url })), barMaxWidth: 16, cursor: "pointer", itemStyle: { color: css(`--kind-${element.dataset.kind}`), borderRadius: 2 }, label: { show: true, position: "right", color: css("--atlas-ink"), formatter: (p) => `${p.value}${element.dataset.unit ? ` ${element.dataset.unit}` : ""}` } }],
    };
  };
  const series = (element, data) => ({
    grid: { left: 6, right: 14, top: 34, bottom: 4, containLabel: true },
    legend: data.series.length > 1 ? { top: 0, right: 0, left: 90, type: "scroll", align: "left", textStyle: { color: css("--atlas-muted") } } : undefined,
    tooltip: { ...tooltip(), trigger: "item", formatter: (p) => [`<b>${escapeHtml(p.name)}</b> ${escapeHtml(p.seriesName)}`, escapeHtml(p.data.told || `${p.data.value} ${data.unit}`)].join("<br>") },
    xAxis: { type: "category", data: data.periods, ...axis() },
    yAxis: { type: "value", name: data.unit, nameTextStyle: { color: css("--atlas-muted"), align: "left" }, scale: false, ...axis() },
    color: data.stacked ? KINDS.map((kind) => css(`--kind-${kind}`)) : [css("--kind-company"), css("--atlas-plan"), css("--atlas-forecast")],
    series: data.series.map((s, i) => ({ name: s.name, data: s.values.map((value, n) => ({ value, told: s.told?.[n] })), ...(data.stacked ? stack : line(i)) })),
  });
  const KINDS = ["company", "project", "park", "consortium", "university", "platform", "policy", "region"];
  const stack = { type: "bar", stack: "all", barMaxWidth: 40 };
  const line = (i) => ({ type: "line", connectNulls: true, symbolSize: 7, lineStyle: { type: i ? "dashed" : "solid" }, label: { show: true, color: css("--atlas-ink") } });
  const escapeHtml = (text) => { const div = document.createElement("div"); div.textContent = text; return div.innerHTML; };
  const makers = { bars, series };
  const drawn = new Map();

  const draw = (element) => {
    const source = element.querySelector('script[type="application/json"]');
    const data = source ? JSON.parse(source.textContent) : element.chartData;
    element.chartData = data;
    drawn.get(element)?.dispose();
    const options = makers[element.dataset.chart](element, data);
    const chart = window.echarts.init(element, null, { renderer: element.dataset.renderer || "svg" });
    chart.setOption({ ...base(), ...options });
    element.dispatchEvent(new CustomEvent("atlas:drawn", { bubbles: true, detail: chart }));
    chart.on("click", (event) => {
      const url = event.data?.url || (event.componentType === "yAxis" && data[event.dataIndex]?.url);
      if (url && !element.dataset.around) window.location.assign(url);
    });
    drawn.set(element, chart);
  };
  /* On paper charts are hidden: what has no size cannot be drawn, and comes back with the screen. */
  const paper = window.matchMedia("print");
  const drawAll = () => paper.matches || document.querySelectorAll("[data-chart]").forEach(draw);
  window.atlasCharts = { makers, css, axis, tooltip, escapeHtml, draw };
  document.addEventListener("DOMContentLoaded", drawAll);
  document.addEventListener("atlas:theme", () => drawn.size && drawAll());
  /* A list that htmx has exchanged brings its own. */
  document.addEventListener("htmx:afterSettle", () => {
    drawn.forEach((chart, element) => { if (!element.isConnected) { chart.dispose(); drawn.delete(element); } });
    document.querySelectorAll("[data-chart]").forEach((element) => { if (!drawn.has(element)) draw(element); });
  });
  window.addEventListener("resize", () => paper.matches || drawn.forEach((chart) => chart.resize()));
})();
