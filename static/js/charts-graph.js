/* The neighbourhood of an entity: a click loads the neighbours of a node, a second one opens its page. */
(() => {
  const { makers, css, tooltip, escapeHtml } = window.atlasCharts;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const kindsOf = (data) => [...new Map(data.nodes.map((n) => [n.kind, n.kindLabel])).entries()];

  const content = (data) => {
    const kinds = kindsOf(data);
    return {
      categories: kinds.map(([kind, label]) => ({ name: label, itemStyle: { color: css(`--kind-${kind}`) } })),
      data: data.nodes.map((n) => ({ id: n.id, name: n.name, full: `${n.name} · ${n.kindLabel}`, url: n.url, category: kinds.findIndex(([k]) => k === n.kind), symbolSize: n.centre ? 26 : 13 })),
      edges: data.edges,
    };
  };
  makers.graph = (element, data) => ({
    tooltip: { ...tooltip(), formatter: (p) => escapeHtml(p.dataType === "edge" ? p.data.label : p.data.full) },
    legend: { bottom: 0, textStyle: { color: css("--atlas-muted") }, data: kindsOf(data).map(([, label]) => label) },
    series: [{
      type: "graph", layout: "force", roam: true, draggable: true, top: 8, bottom: 16 + 24 * Math.ceil((kindsOf(data).length * 90) / element.clientWidth),
      force: { repulsion: 160, edgeLength: [40, 110], gravity: 0.12, layoutAnimation: !still },
      label: { show: true, position: "bottom", color: css("--atlas-ink"), fontSize: 11, width: 92, overflow: "truncate" },
      labelLayout: { hideOverlap: true },
      edgeSymbol: ["none", "arrow"], edgeSymbolSize: 5,
      lineStyle: { color: css("--atlas-muted"), opacity: 0.5, curveness: 0.06 },
      emphasis: { focus: "adjacency" },
      ...content(data),
    }],
  });

  const grow = async (element, chart, id) => {
    const data = element.chartData;
    const known = data.nodes.map((n) => `known=${encodeURIComponent(n.id)}`).join("&");
    const response = await fetch(`${element.dataset.around.replace("ID", encodeURIComponent(id))}?${known}`);
    if (!response.ok) return;
    const more = await response.json();
    const have = new Set(data.nodes.map((n) => n.id));
    data.nodes.push(...more.nodes.filter((n) => !have.has(n.id)).map((n) => ({ ...n, centre: false })));
    const lines = new Set(data.edges.map((e) => `${e.source} ${e.target} ${e.label}`));
    data.edges.push(...more.edges.filter((e) => !lines.has(`${e.source} ${e.target} ${e.label}`)));
    element.dataset.nodes = data.nodes.length;
    const part = element.parentElement.querySelector(".graph-part");
    if (part && more.total > more.nodes.length - 1) part.textContent = part.dataset.words;
    table(element, data);
    chart.setOption({ legend: { data: kindsOf(data).map(([, label]) => label) }, series: [content(data)] });
  };
  /* The table says what the picture shows. */
  const table = (element, data) => {
    const body = element.parentElement.querySelector(".as-table tbody");
    const by = new Map(data.nodes.map((n) => [n.id, n]));
    const link = (n) => { const a = document.createElement("a"); a.href = n.url; a.textContent = n.name; return a; };
    body?.replaceChildren(...data.edges.filter((e) => by.has(e.source) && by.has(e.target)).map((e) => {
      const row = document.createElement("tr");
      const [one, label, other] = [document.createElement("th"), document.createElement("td"), document.createElement("td")];
      one.scope = "row";
      one.append(link(by.get(e.source)));
      label.textContent = e.label;
      other.append(link(by.get(e.target)));
      row.append(one, label, other);
      return row;
    }));
  };
  document.addEventListener("atlas:drawn", (event) => {
    const element = event.target;
    if (!element.dataset.around) return;
    element.dataset.nodes = element.chartData.nodes.length;
    let waiting = 0;
    const node = (p) => p.dataType === "node";
    event.detail.on("click", (p) => { if (node(p)) { clearTimeout(waiting); waiting = setTimeout(() => grow(element, event.detail, p.data.id), 260); } });
    event.detail.on("dblclick", (p) => { if (node(p)) { clearTimeout(waiting); window.location.assign(p.data.url); } });
  });
})();
