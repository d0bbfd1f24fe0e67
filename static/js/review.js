/* Review by keyboard: every button and link with data-key answers to its key. Without JavaScript all are plain forms. */
(() => {
  const board = document.getElementById("review");
  if (!board) return;
  const typing = (el) => el.closest("input, textarea, select, [contenteditable]");
  /* Whether a key would be answered; what is pressed while a page changes is meant for nobody. */
  const listen = (ready) => { board.toggleAttribute("data-ready", ready); };
  const press = (target) => {
    target.click();
    if (target.tagName === "SUMMARY") target.parentElement.querySelector("input:not([type=hidden]), select")?.focus();
  };
  const answer = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !board.hasAttribute("data-ready")) return;
    if (typing(event.target) || document.querySelector("dialog[open]")) return;
    const target = board.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!target || target.disabled) return;
    event.preventDefault();
    press(target);
  };
  /* Not before htmx has bound the forms, which it does then: the key would send a plain one. */
  document.addEventListener("keydown", answer);
  document.addEventListener("DOMContentLoaded", () => { listen(true); });
  /* An answer that came too late or cannot be taken is shown in place, like any other page. */
  board.addEventListener("htmx:beforeSwap", (event) => {
    if (![409, 422].includes(event.detail.xhr.status)) return;
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  });
  board.addEventListener("htmx:beforeRequest", () => { listen(false); });
  ["htmx:sendError", "htmx:responseError", "htmx:sendAbort", "htmx:timeout"].forEach((problem) => {
    board.addEventListener(problem, () => { listen(true); });
  });
  /* Until now the new forms are plain ones. */
  board.addEventListener("htmx:afterSettle", () => {
    listen(true);
    (board.querySelector(".review-problem") ?? document.getElementById("question"))?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  });
})();
