/* Lists: ticked rows are counted, all of a page ticked at once, and kept from page to page by nothing but the page. */
(() => {
  const boxes = () => [...document.querySelectorAll("input[name=id][form=ticked]")];
  const count = () => {
    const form = document.querySelector("[data-ticked]");
    if (!form) return;
    const ticked = boxes().filter((box) => box.checked).length;
    form.querySelector("[data-ticked-count]").value = ticked;
    form.querySelectorAll("button").forEach((button) => { button.disabled = !ticked; });
    form.classList.toggle("none", !ticked);
    const all = document.querySelector("[data-tick-all]");
    if (!all) return;
    all.hidden = false;
    all.checked = ticked > 0 && ticked === boxes().length;
    all.indeterminate = ticked > 0 && ticked < boxes().length;
  };
  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-tick-all]")) boxes().forEach((box) => { box.checked = event.target.checked; });
    if (event.target.matches("[data-tick-all], input[name=id][form=ticked]")) count();
  });
  document.addEventListener("htmx:afterSettle", count);
  window.addEventListener("pageshow", count);
  count();
})();
