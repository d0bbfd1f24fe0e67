/* Keyboard: / search, j k rows, f filters, ? help. Closes menus on Escape or a click elsewhere. */
(() => {
  const typing = (el) => el.closest("input, textarea, select, [contenteditable]");
  const rows = () => [...document.querySelectorAll(".atlas-table tbody tr, .hits .hit, .ties li")];
  const move = (step) => {
    const all = rows();
    if (!all.length) return;
    const at = all.findIndex((row) => row.classList.contains("current"));
    const next = all[Math.min(all.length - 1, Math.max(0, at + step))];
    all[at]?.classList.remove("current");
    next.classList.add("current");
    next.querySelector("a")?.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  };
  const openFilters = () => {
    const drawer = document.getElementById("facets");
    if (!drawer) return;
    drawer.open = true;
    drawer.querySelector("a, input")?.focus();
  };
  const actions = {
    "/": () => document.getElementById("search")?.focus(),
    j: () => move(1),
    k: () => move(-1),
    f: openFilters,
    "?": () => document.getElementById("keys")?.showModal(),
  };
  const dismiss = (except) => {
    document.querySelectorAll("details.menu[open]").forEach((menu) => { if (!menu.contains(except)) menu.open = false; });
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return dismiss(null);
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const action = actions[event.key];
    if (action) { event.preventDefault(); action(); }
  });
  document.addEventListener("click", (event) => dismiss(event.target));
  /* A wide screen shows the facets without opening the drawer. */
  const wide = window.matchMedia("(min-width: 992px)");
  const spread = () => { const drawer = document.getElementById("facets"); if (drawer && wide.matches) drawer.open = true; };
  spread();
  wide.addEventListener("change", spread);
  document.addEventListener("htmx:afterSettle", spread);
})();
