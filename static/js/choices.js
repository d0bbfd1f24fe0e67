/* Facets with many values: a drop-down that asks the server while one types; without this, a link to a page. */
(() => {
  const address = (base, text) => {
    const url = new URL(base, window.location.href);
    url.searchParams.set("find", text);
    url.searchParams.set("format", "json");
    return url;
  };
  /* As a click on a link of the facet, so that going back works in the same way. */
  const go = (holder, url) => {
    const link = Object.assign(document.createElement("a"), { href: url, hidden: true });
    holder.append(link);
    window.htmx.process(link);
    link.click();
  };
  const option = (data, escape) => `<div>${escape(data.label)} <span class="n">${escape(String(data.count))}</span></div>`;
  const enhance = (holder) => {
    const select = document.createElement("select");
    select.setAttribute("aria-label", holder.dataset.label);
    select.id = `find-${holder.closest(".facet").id}`;
    holder.replaceChildren(select);
    let asked = 0;
    /* An answer that was overtaken by a newer question brings nothing. */
    const load = (text, done) => {
      const mine = ++asked;
      field.clearOptions();
      fetch(address(holder.dataset.choices, text)).then((answer) => answer.json())
        .then((data) => done(mine === asked ? data.results : []), () => done());
    };
    const field = new window.TomSelect(select, {
      valueField: "url", labelField: "label", searchField: [], maxOptions: 50, placeholder: holder.dataset.label,
      preload: "focus", shouldLoad: () => true,
      load,
      render: { option, item: option, no_results: (data, escape) => `<div class="no-results">${escape(holder.dataset.none)}</div>` },
      onChange: (url) => { if (url) go(holder, url); },
    });
    field.control_input.setAttribute("aria-label", holder.dataset.label);
  };
  const all = () => document.querySelectorAll("[data-choices]:not(:has(select))").forEach(enhance);
  document.addEventListener("DOMContentLoaded", all);
  document.addEventListener("htmx:afterSettle", all);
})();
