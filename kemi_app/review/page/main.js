// What the user asks for: search, method, fold, ladders.
function matches(route, words) {
  if (!route.searched) {
    const texts = [route.name, route.callback.name, route.purpose, route.place.file, ...route.needs, ...route.tests,
      ...Object.values(route.touches).flat(), ...route.parts.map((part) => part.name),
      ...route.ladders.map((number) => DATA.ladders[number].test)];
    route.searched = texts.join("\n").toLowerCase();
  }
  return route.searched.includes(words);
}

function search() {
  state.words = byId("search").value.trim().toLowerCase();
  state.found = state.words ? [...ROUTES.values()].filter((route) => matches(route, state.words)) : [];
  for (const route of state.found) state.folded.delete(route.callback.name);
  byId("found").textContent = state.words ? `${state.found.length} of ${ROUTES.size}` : "";
  draw();
  if (state.found.length) into(state.found[0].id);
}

let next = 0;
byId("search").addEventListener("input", () => {
  next = 0;
  search();
});
byId("search").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && state.found.length) {
    const id = state.found[next % state.found.length].id;
    next += 1;
    choose(id);
    byId("search").focus();
  } else if (event.key === "Escape") {
    byId("search").value = "";
    search();
  }
});

byId("method").append(...DATA.methods.map((method) => html("option", { value: method }, method)));
byId("method").addEventListener("change", (event) => {
  state.method = event.target.value;
  if (state.method) listPath();
  else shut();
});

const buttons = { "zoom-in": () => zoom(1.25), "zoom-out": () => zoom(0.8), fit: () => fit(0), ladders: listLadders, changes: listChanges };
for (const [id, act] of Object.entries(buttons)) byId(id).addEventListener("click", act);

function pressed(id, set, keys) {
  byId(id).addEventListener("click", () => {
    const on = byId(id).getAttribute("aria-pressed") !== "true";
    byId(id).setAttribute("aria-pressed", on);
    set.clear();
    if (on) keys().forEach((key) => set.add(key));
    draw();
  });
}
pressed("fold", state.folded, () => DATA.callbacks.map((callback) => callback.name));
pressed("details", state.open, () => [...ROUTES.keys()]);

byId("ladder-close").addEventListener("click", () => byId("ladder").close());
byId("ladder").addEventListener("click", (event) => {
  if (event.target === byId("ladder")) byId("ladder").close();
});
document.addEventListener("keydown", (event) => {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
  if (event.key === "/" && !typing && !byId("ladder").open) {
    event.preventDefault();
    byId("search").focus();
  } else if (event.key === "Escape" && !typing && !panel.hidden && !byId("ladder").open) shut();
});

byId("ladders").hidden = !DATA.ladders.length;
byId("ladders").textContent = `Ladders (${DATA.ladders.length})`;
byId("changes").hidden = DATA.since === null;
byId("changes").textContent = `Changes (${DATA.changes.length})`;
byId("legend").append(...Object.entries(DATA.groups)
  .filter(([group]) => [...ROUTES.values()].some((route) => route.group === group))
  .map(([group, says]) => html("span", {}, html("i", { style: `background: var(--${group})` }), says)));

draw();
begin();
window.addEventListener("resize", show);
const asked = decodeURIComponent(location.hash.slice(1));
if (ROUTES.has(asked)) choose(asked);
else if (DATA.since !== null && DATA.changes.length) listChanges();
