/* The picture of /graph/: nodes stand where the server put them, so that two thousand move as one. */
(() => {
  const { css, tooltip, escapeHtml } = window.atlasCharts;
  let chart = null;
  let loaded = null;

  const NAMED = 40;
  const size = (relations) => Math.min(30, 3 + 2.4 * Math.sqrt(relations));
  /* The picture lies as a screen does; on a phone that is held upright it stands. */
  const standing = (holder) => holder.clientHeight > holder.clientWidth;
  const option = (data, upright) => {
    const present = new Set(data.nodes.map((n) => n[2]));
    const kinds = Object.entries(data.kinds).filter(([kind]) => present.has(kind));
    const place = new Map(kinds.map(([kind], i) => [kind, i]));
    const floor = data.nodes.map((n) => n[5]).sort((a, b) => b - a)[NAMED] ?? 0;
    return {
      animation: false,
      tooltip: { ...tooltip(), formatter: (p) => (p.dataType === "edge" ? escapeHtml(data.types[p.data.type]) : `<b>${escapeHtml(p.data.full)}</b><br>${escapeHtml(p.data.label_)} · ${p.data.relations}`) },
      legend: { bottom: 4, textStyle: { color: css("--atlas-muted") }, data: kinds.map(([, label]) => label) },
      series: [{
        type: "graph", layout: "none", roam: true, left: 30, right: 30, top: 20, bottom: 46, preserveAspect: "contain",
        scaleLimit: { min: 0.4, max: 30 },
        categories: kinds.map(([kind, label]) => ({ name: label, itemStyle: { color: css(`--kind-${kind}`) } })),
        label: { position: "bottom", color: css("--atlas-ink"), fontSize: 11, width: 110, overflow: "truncate" },
        labelLayout: { hideOverlap: true },
        lineStyle: { color: css("--atlas-muted"), opacity: 0.35, width: 0.8 },
        emphasis: { focus: "adjacency", label: { show: true }, lineStyle: { width: 1.6, opacity: 0.9 } },
        data: data.nodes.map(([id, name, kind, x, y, relations, url]) => ({ name: id, full: name, x: upright ? y : x, y: upright ? x : y, url, relations, label_: data.kinds[kind], category: place.get(kind), symbolSize: size(relations), label: { show: relations > floor, formatter: name } })),
        edges: data.edges.map(([source, target, type]) => ({ source, target, type })),
      }],
    };
  };
  const paint = (holder, data) => {
    chart?.dispose();
    chart = window.echarts.init(holder, null, { renderer: "canvas" });
    chart.setOption({ textStyle: { fontFamily: css("--tblr-font-sans-serif") }, ...option(data, standing(holder)) });
    chart.on("click", (event) => { if (event.data?.url) window.location.assign(event.data.url); });
    holder.dataset.drawn = data.nodes.length;
  };
  const load = async () => {
    const holder = document.querySelector("[data-graph]");
    if (!holder) return;
    const status = document.querySelector(".graph-status");
    status.textContent = status.dataset.loading;
    try {
      const response = await fetch(holder.dataset.graph);
      if (!response.ok) throw new Error(response.status);
      loaded = await response.json();
      paint(holder, loaded);
      status.textContent = "";
    } catch {
      status.textContent = status.dataset.failed;
    }
  };
  const png = () => {
    if (!chart) return;
    const link = document.createElement("a");
    link.download = "graph.png";
    link.href = chart.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: css("--atlas-paper") });
    link.click();
  };
  document.addEventListener("DOMContentLoaded", load);
  document.addEventListener("htmx:historyRestore", load);
  document.addEventListener("htmx:afterSettle", load);
  document.addEventListener("click", (event) => { if (event.target.closest("[data-graph-png]")) png(); });
  document.addEventListener("atlas:theme", () => { const holder = document.querySelector("[data-graph]"); if (loaded && holder) paint(holder, loaded); });
  window.addEventListener("resize", () => chart?.resize());
})();
