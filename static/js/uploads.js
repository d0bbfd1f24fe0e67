/* Files dropped or chosen go one by one, each with its own progress. Without JavaScript the form sends them all at once. */
(() => {
  const send = (form, address, file, row) => new Promise((done) => {
    const request = new XMLHttpRequest();
    const bar = row.querySelector("progress");
    const data = new FormData();
    data.append("files", file);
    request.open("POST", address);
    request.setRequestHeader("X-CSRFToken", form.querySelector("[name=csrfmiddlewaretoken]").value);
    request.setRequestHeader("HX-Request", "true");
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) { bar.max = event.total; bar.value = event.loaded; }
    });
    request.addEventListener("loadend", () => done(request));
    request.send(data);
  });
  /* What was typed and not sent yet outlives a fresh list of files. */
  let typed = [];
  const fields = () => [...document.querySelectorAll("input[form=describe]")];
  const read = () => fields().filter((field) => field.value !== field.defaultValue).map((field) => [field.name, field.value]);
  const write = () => typed.forEach(([name, value]) => {
    const field = fields().find((one) => one.name === name);
    if (field) field.value = value;
  });
  const rowOf = (file) => {
    const row = document.createElement("li");
    const bar = document.createElement("progress");
    bar.setAttribute("aria-label", file.name);
    const name = document.createElement("span");
    name.textContent = file.name;
    row.append(bar, name);
    return row;
  };
  /* A new upload has no address yet: an empty one is begun first. */
  const begin = async (form) => {
    const data = new FormData();
    const token = form.querySelector("[name=csrfmiddlewaretoken]").value;
    const answer = await fetch(form.action, { method: "POST", body: data, headers: { "X-CSRFToken": token } });
    return answer.ok ? answer.url : null;
  };
  const sendAll = async (form, files) => {
    const list = form.querySelector(".sending");
    const target = form.dataset.drop ? document.querySelector(form.dataset.drop) : null;
    const rows = [...files].map((file) => { const row = rowOf(file); list.append(row); return [file, row]; });
    const page = target ? null : await begin(form);
    const address = target ? form.action : page && new URL("files/", page).href;
    let answer = null;
    for (const [file, row] of rows) {
      const request = address ? await send(form, address, file, row) : null;
      const taken = request && request.status === 200;
      const said = request && [409, 422].includes(request.status)
        ? new DOMParser().parseFromString(request.responseText, "text/html").querySelector("[role=alert]")?.textContent.trim().replace(`${file.name}: `, "") : "";
      row.append(` ${taken ? list.dataset.sent : said || list.dataset.failed}`);
      row.classList.toggle("failed", !taken);
      if (taken) answer = request.responseText;
    }
    const failed = list.querySelector(".failed");
    if (page && !failed) { window.location = page; return; }
    if (page) {
      const link = document.createElement("a");
      link.href = page; link.className = "btn btn-primary"; link.textContent = list.dataset.go;
      list.append(link); link.focus();
    }
    if (target && answer) {
      const kept = [...list.querySelectorAll(".failed")];
      typed = read();
      target.innerHTML = answer;
      write();
      window.htmx.process(target);
      dress();
      target.querySelector(".sending")?.append(...kept);
    }
  };
  /* The place to drop on is the label of the field, which need not show. */
  const dress = () => document.querySelectorAll("form[data-drop]").forEach((form) => form.classList.add("scripted"));
  dress();
  const formOf = (event) => event.target.closest?.("form[data-drop]");
  document.addEventListener("change", (event) => {
    const form = formOf(event);
    if (!form || event.target.type !== "file" || !event.target.files.length) return;
    const files = [...event.target.files];
    event.target.value = "";
    sendAll(form, files);
  });
  ["dragover", "dragleave", "drop"].forEach((kind) => document.addEventListener(kind, (event) => {
    const form = formOf(event);
    if (!form) return;
    event.preventDefault();
    form.classList.toggle("over", kind === "dragover");
    if (kind === "drop" && event.dataTransfer.files.length) sendAll(form, event.dataTransfer.files);
  }));
  document.addEventListener("htmx:beforeRequest", () => { typed = read(); });
  document.addEventListener("htmx:afterSettle", () => { write(); dress(); });
  /* What cannot be taken, or came too late, is told in place. */
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (![409, 422].includes(event.detail.xhr.status) || !event.target.closest?.("#upload")) return;
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  });
})();
