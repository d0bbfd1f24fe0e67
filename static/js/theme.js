/* Light, dark or as the system says; runs in the head so that nothing flashes. */
(() => {
  const root = document.documentElement;
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const paper = window.matchMedia("print");
  const stored = () => { try { return localStorage.getItem("theme") || "auto"; } catch { return "auto"; } };
  const apply = () => {
    const choice = stored();
    /* Paper is white, whatever the screen is. */
    const dark = !paper.matches && (choice === "dark" || (choice === "auto" && system.matches));
    const theme = dark ? "dark" : "light";
    root.dataset.themeChoice = choice;
    if (root.dataset.bsTheme === theme) return;
    root.dataset.bsTheme = theme;
    document.dispatchEvent(new CustomEvent("atlas:theme"));
  };
  const icons = { auto: "ti-circle-half-2", light: "ti-sun", dark: "ti-moon" };
  const paint = (button) => { button.firstElementChild.className = `ti ${icons[stored()]}`; };
  apply();
  system.addEventListener("change", apply);
  paper.addEventListener("change", apply);
  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("[data-theme-toggle]");
    if (!button) return;
    paint(button);
    button.addEventListener("click", () => {
      const next = { auto: "light", light: "dark", dark: "auto" }[stored()];
      try { localStorage.setItem("theme", next); } catch { /* private mode: the choice lasts one page */ }
      apply();
      paint(button);
    });
  });
})();
