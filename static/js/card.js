/* A card over a name in a text, by mouse or focus; Escape puts it away. Without it the name is a plain link. */
(() => {
  const reader = document.querySelector("[data-card]");
  if (!reader) return;
  const card = document.createElement("div");
  card.id = "hover-card";
  card.className = "hover-card";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  document.body.append(card);
  const kept = new Map();
  let owner = null;
  let waiting = 0;

  const hide = () => {
    clearTimeout(waiting);
    owner?.removeAttribute("aria-describedby");
    owner = null;
    card.hidden = true;
  };
  const place = (link) => {
    const at = link.getBoundingClientRect();
    const width = Math.min(340, document.documentElement.clientWidth - 16);
    card.style.width = `${width}px`;
    card.style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8)) + window.scrollX}px`;
    card.style.top = `${at.bottom + window.scrollY + 6}px`;
  };
  const fetched = async (id) => {
    if (!kept.has(id)) {
      const response = await fetch(reader.dataset.card.replace("ID", encodeURIComponent(id)));
      kept.set(id, response.ok ? await response.text() : "");
    }
    return kept.get(id);
  };
  const show = (link) => {
    if (owner === link) return;
    hide();
    owner = link;
    waiting = setTimeout(async () => {
      const html = await fetched(link.pathname.split("/").filter(Boolean).pop());
      if (owner !== link || !html) return;
      card.innerHTML = html;
      card.hidden = false;
      place(link);
      link.setAttribute("aria-describedby", card.id);
    }, 180);
  };
  const named = (event) => event.target.closest?.("a.named");
  reader.addEventListener("mouseover", (event) => { const link = named(event); if (link) { if (link.title) { link.dataset.title = link.title; link.removeAttribute("title"); } show(link); } });
  reader.addEventListener("mouseout", (event) => { if (named(event) && document.activeElement !== owner) hide(); });
  reader.addEventListener("focusin", (event) => { const link = named(event); if (link) show(link); else hide(); });
  reader.addEventListener("focusout", hide);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
})();
