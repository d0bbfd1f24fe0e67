/* What stands behind a value, opened in place; Escape or a click elsewhere closes it. Without this the link leads to the page that tells it. */
(() => {
  let from = null;
  const box = () => document.getElementById("whence");
  const close = () => {
    if (!box()?.firstElementChild) return;
    box().replaceChildren();
    from?.focus();
    from = null;
  };
  const place = () => {
    const at = from.getBoundingClientRect();
    const width = Math.min(box().offsetWidth, window.innerWidth);
    box().style.top = `${at.bottom + window.scrollY + 4}px`;
    box().style.left = `${Math.max(8, Math.min(at.left + window.scrollX, window.innerWidth - width - 24))}px`;
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.whence");
    if (link && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      from = link;
      window.htmx.ajax("GET", link.pathname + link.search, { target: "#whence", swap: "innerHTML" });
    } else if (event.target.closest("[data-whence-close]") || !event.target.closest("#whence")) close();
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.target.id !== "whence" || !from) return;
    place();
    document.getElementById("whence-title")?.focus({ preventScroll: true });
  });
})();
