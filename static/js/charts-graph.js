/* The neighbourhood of an entity. */
(() => {
  const { makers, css, tooltip, escapeHtml } = window.atlasCharts;
  makers.graph = (element, data) => {
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
})();
