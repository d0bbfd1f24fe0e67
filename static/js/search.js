/* Search boxes as comboboxes (ARIA APG, list autocomplete with manual selection). Without JavaScript they are plain forms. */
(() => {
  const wire = (input) => {
    const list = document.getElementById(input.dataset.combobox);
    const said = document.querySelector(`[data-said-by="${input.id}"]`);
    const options = () => [...list.querySelectorAll('[role="option"]')];
    let at = -1;
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id };
    Object.entries(attributes).forEach(([name, value]) => input.setAttribute(name, value));
    list.setAttribute("role", "listbox");

    const choose = (next) => {
      const all = options();
      all[at]?.setAttribute("aria-selected", "false");
      at = all.length ? (next + all.length + 1) % (all.length + 1) : -1;
      if (at === all.length) at = -1;
      all[at]?.setAttribute("aria-selected", "true");
      all[at]?.scrollIntoView({ block: "nearest" });
      if (at < 0) input.removeAttribute("aria-activedescendant");
      else input.setAttribute("aria-activedescendant", all[at].id);
    };
    const show = (open) => {
      at = -1;
      input.removeAttribute("aria-activedescendant");
      list.hidden = !open;
      input.setAttribute("aria-expanded", String(open));
    };
    const filled = () => {
      const all = options();
      all.forEach((option, i) => { option.id = `${list.id}-${i}`; });
      const names = all.filter((option) => !option.classList.contains("all")).length;
      said.textContent = all.length ? (names ? `${names} ${said.dataset.some}` : said.dataset.none) : "";
      show(all.length > 0 && document.activeElement === input);
    };
    const close = () => { show(false); said.textContent = ""; };
    const arrows = { ArrowDown: 1, ArrowUp: -1 };
    input.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key in arrows && options().length) {
        event.preventDefault();
        if (list.hidden) show(true);
        choose(at < 0 && arrows[event.key] < 0 ? options().length - 1 : at + arrows[event.key]);
      } else if (event.key === "Enter" && !list.hidden && at >= 0) {
        event.preventDefault();
        options()[at].click();
      } else if (event.key === "Escape") {
        if (list.hidden) input.value = "";
        close();
        event.preventDefault();
      } else if (event.key === "Tab") close();
    });
    /* The choice of the mouse is a link like any other; the box keeps the focus until then. */
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("htmx:afterSwap", filled);
    input.addEventListener("blur", close);
    show(false);
  };
  document.querySelectorAll("[data-combobox]").forEach(wire);
})();
