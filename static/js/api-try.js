// Shows the answer of the interface beneath its address; without this the address is a link like any other.
document.addEventListener("DOMContentLoaded", async () => {
  const box = document.getElementById("answer");
  if (!box) return;
  const began = performance.now();
  const response = await fetch(box.dataset.address, { headers: { Accept: "application/json" } });
  box.textContent = JSON.stringify(await response.json(), null, 2);
  box.hidden = false;
  const took = Math.round(performance.now() - began);
  document.getElementById("answer-status").textContent = `${response.status} ${response.statusText} · ${took} ms`;
});
