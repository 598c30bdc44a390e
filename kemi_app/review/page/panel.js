// The panel at the side: a route, the list of ladders, or what has changed.
const panel = byId("panel");
const KINDS = { functions: "KSR functions", modules: "Modules", variables: "Pseudo-variables", flags: "Flags", tables: "Tables", services: "Outside Kamailio" };

function marked(text) {
  if (!state.words) return [text];
  const at = text.toLowerCase().indexOf(state.words);
  if (at < 0) return [text];
  const end = at + state.words.length;
  return [text.slice(0, at), html("mark", {}, text.slice(at, end)), ...marked(text.slice(end))];
}

function opened(title, ...content) {
  const close = html("button", { type: "button", id: "close", "aria-label": "Close the panel" }, "Close");
  close.addEventListener("click", shut);
  panel.replaceChildren();
  fill(panel, {}, [html("div", { class: "bar" }, html("h2", {}, title), close), ...content]);
  panel.hidden = false;
  panel.scrollTop = 0;
}

function shut() {
  const was = state.chosen;
  state.chosen = "";
  panel.hidden = true;
  keepInView();
  history.replaceState(null, "", location.pathname + location.search);
  redraw(was ? `[data-id="${CSS.escape(was)}"]` : "");
}

function section(title, ...content) {
  return content.length ? [html("h3", {}, title), ...content] : [];
}

function link(text, act) {
  const button = html("button", { type: "button", class: "link" }, ...marked(text));
  button.addEventListener("click", act);
  return button;
}

const list = (items) => (items.length ? [html("ul", {}, ...items.map((item) => html("li", {}, item)))] : []);

function ladderLinks(numbers) {
  return numbers.map((number) => link(DATA.ladders[number].title, () => openLadder(number)));
}

function choose(id) {
  const route = ROUTES.get(id);
  state.chosen = id;
  history.replaceState(null, "", `#${encodeURIComponent(id)}`);
  const touches = Object.entries(route.touches).flatMap(([kind, names]) =>
    names.length
      ? section(KINDS[kind], html("div", { class: "names" }, ...names.map((name) => html("code", {}, ...marked(name)))))
      : []);
  const fates = Object.entries(route.fates).filter(([, fate]) => fate !== "unreached");
  const arms = DATA.arrows.filter((arrow) => arrow.route === id);
  opened(route.name,
    html("p", { class: "place" }, html("code", {}, `${route.place.file}:${route.place.line}`), ` in ${route.callback.name}`),
    html("p", {}, ...marked(route.purpose || "It has no docstring.")),
    route.needs.length ? html("p", {}, `${route.in_force ? "Here by" : "Off: it needs"} ${route.needs.join(", ")}`) : null,
    ...section("Changed", ...list(route.changes)),
    ...section("What it does, by method", ...(fates.length
      ? [html("dl", { class: "fates" }, ...fates.flatMap(([method, fate]) =>
        [html("dt", {}, method), html("dd", { class: fate.replace("_", "-") }, FATES[fate])]))]
      : [])),
    ...section("Arms for later", ...list(arms.map((arrow) => `${arrow.handler} (${arrow.by}, ${arrow.place.file}:${arrow.place.line})`))),
    ...touches,
    ...section("Runs these functions", ...list(route.parts.map((part) => html("span", {}, html("code", {}, part.name), ` ${part.purpose} `, html("span", { class: "place" }, `${part.place.file}:${part.place.line}`))))),
    ...section(`Ladders of what passed here (${route.ladders.length})`, ...list(ladderLinks(route.ladders))),
    ...section(`Tests about it (${route.tests.length})`, ...list(route.tests.map((test) => html("span", {}, ...marked(test))))));
  redraw(`[data-id="${CSS.escape(id)}"]`);
  into(id);
}

function listLadders() {
  const input = html("input", { type: "search", placeholder: "Search ladders", "aria-label": "Search ladders" });
  const here = html("ul", {});
  const update = () => {
    const words = input.value.trim().toLowerCase();
    const numbers = DATA.ladders.map((_, number) => number).filter((number) =>
      `${DATA.ladders[number].test} ${DATA.ladders[number].title}`.toLowerCase().includes(words));
    here.replaceChildren(...ladderLinks(numbers).map((one) => html("li", {}, one)));
  };
  input.addEventListener("input", update);
  update();
  state.chosen = "";
  opened(`Ladders (${DATA.ladders.length})`, html("div", { id: "listing" }, input, here));
  redraw();
  input.focus();
}

// The way of the chosen method: what acts on it, in order.
function listPath() {
  state.chosen = "";
  const blocks = DATA.callbacks.flatMap((callback) => {
    const acting = callback.routes.filter((route) => ["acts", "may_end", "ends"].includes(route.fates[state.method]));
    return section(callback.name, ...list(acting.map((route) => {
      const fate = route.fates[state.method];
      return html("span", {}, link(route.name, () => choose(route.id)), " ", html("span", { class: fate.replace("_", "-") }, FATES[fate]));
    })));
  });
  opened(`The path of ${state.method}`, ...(blocks.length ? blocks : [html("p", {}, "No route acts on it.")]));
  redraw();
}

function listChanges() {
  state.chosen = "";
  const wheres = [...new Set(DATA.changes.map((change) => change.where))];
  opened(`Since ${DATA.since}`, ...wheres.flatMap((where) => {
    const here = DATA.changes.filter((change) => change.where === where);
    const id = here[0].route;
    return section(ROUTES.has(id) ? link(where, () => choose(id)) : where, ...list(here.map((change) => change.text)));
  }), wheres.length ? null : html("p", {}, "The routing is the same."));
  redraw();
}
