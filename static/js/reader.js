/* Facts and sentences light up together, both ways. Without JavaScript the anchors still lead there. */
(() => {
  const of = (id) => document.querySelectorAll(`.proof[data-facts~="${id}"]`);
  const fact = (id) => document.querySelector(`[data-fact="${id}"]`);
  const light = (ids, on) => ids.forEach((id) => {
    of(id).forEach((part) => part.classList.toggle("proof-on", on));
    fact(id)?.classList.toggle("fact-on", on);
  });
  document.querySelectorAll("[data-fact]").forEach((item) => {
    const ids = [item.dataset.fact];
    item.addEventListener("mouseenter", () => light(ids, true));
    item.addEventListener("mouseleave", () => light(ids, ids[0] === chosen));
  });
  document.querySelectorAll(".proof").forEach((part) => {
    const ids = part.dataset.facts.split(" ");
    part.addEventListener("mouseenter", () => light(ids, true));
    part.addEventListener("mouseleave", () => light(ids.filter((id) => id !== chosen), false));
    part.addEventListener("click", (event) => {
      if (event.target.closest("a")) return;
      const item = fact(ids[ids.length - 1]);
      item?.closest("details")?.setAttribute("open", "");
      item?.scrollIntoView({ block: "nearest" });
    });
  });
  let chosen = "";
  const follow = () => {
    if (chosen) light([chosen], false);
    const match = /^#e(\d+)$/.exec(window.location.hash);
    chosen = match ? match[1] : "";
    if (chosen) light([chosen], true);
  };
  window.addEventListener("hashchange", follow);
  follow();
})();
