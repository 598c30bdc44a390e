// The map: a column for each stage, in it the callbacks, in these the routes from top to bottom.
const WIDE = 222, PAD = 10, GAP = 10, LANE = 9, CHEVRON = 24;
const FATES = { ends: "ends here", may_end: "may end here", acts: "acts", passes: "passes", unreached: "is not reached" };

function textOf(route) {
  const lines = [];
  const add = (style, text, width = WIDE - 2 * PAD - 4, mark = "") => {
    for (const line of wrap(text, style, width)) lines.push({ style, line, mark });
  };
  add("name", route.name, WIDE - 2 * PAD - CHEVRON);
  if (route.changes.length) add("change", route.changes.some((change) => change.startsWith("is new")) ? "new" : `changed (${route.changes.length})`);
  if (!route.in_force) add("note", `off: needs ${route.needs.join(", ")}`);
  const open = state.open.has(route.id);
  if (route.in_force || open) {
    if (route.purpose) add("purpose", route.purpose);
    if (!open && route.touches.modules.length) add("note", route.touches.modules.join(" · "));
  }
  if (open) {
    for (const [kind, names] of Object.entries(route.touches)) {
      if (names.length) add("note", `${KINDS[kind]}: ${names.join(", ")}`);
    }
    add("note", `${route.place.file}:${route.place.line}`);
  }
  if (state.method && route.in_force && route.fates[state.method]) {
    const fate = route.fates[state.method];
    const mark = fate === "ends" || fate === "may_end" ? "is-ends" : fate === "acts" ? "" : "is-quiet";
    add("fate", FATES[fate], undefined, mark);
  }
  return lines;
}

function textOfCallback(callback) {
  const lines = wrap(callback.name, "name", WIDE - 2 * PAD - CHEVRON).map((line) => ({ style: "name", line, mark: "" }));
  const says = state.folded.has(callback.name)
    ? `${callback.title}; ${callback.routes.length} routes folded`
    : callback.title;
  return lines.concat(wrap(says, "note", WIDE - 2 * PAD - 4).map((line) => ({ style: "note", line, mark: "" })));
}

const heightOf = (lines) => lines.reduce((sum, one) => sum + HEIGHTS[one.style], 0) + 2 * 7;

// Where everything stands: boxes by id, columns, and the lanes above them that arrows run in.
function layout() {
  const handlers = [...new Set(DATA.arrows.map((arrow) => arrow.handler))];
  const top = handlers.length * LANE + 14;
  const boxes = new Map(), titles = [];
  const stages = [...new Set(DATA.callbacks.map((callback) => callback.stage))].sort((a, b) => a - b);
  const columnOf = new Map(DATA.callbacks.map((one) => [one.name, stages.indexOf(one.stage)]));
  const runs = DATA.arrows.filter((arrow) => ROUTES.get(arrow.route).in_force && columnOf.has(arrow.handler))
    .map((arrow) => ({ handler: arrow.handler, from: columnOf.get(ROUTES.get(arrow.route).callback.name), to: columnOf.get(arrow.handler) }));
  // what leaves a column runs at the left of the gutter behind it, what enters the next one at its right
  const lanes = (wanted) => handlers.filter((handler) => runs.some((run) => run.handler === handler && wanted(run)));
  const leaving = stages.map((_, column) => lanes((run) => run.from === column));
  const entering = stages.map((_, column) => lanes((run) => run.to === column && run.from + 1 !== column));
  let x = 24 + (entering[0] || []).length * LANE, bottom = 0;
  stages.forEach((stage, column) => {
    titles.push({ x, y: top, text: DATA.stages[stage] });
    let y = top + HEIGHTS.title + 12;
    for (const callback of DATA.callbacks.filter((one) => one.stage === stage)) {
      const lines = textOfCallback(callback);
      boxes.set(callback.name, { x, y, column, height: heightOf(lines), lines, callback });
      y += heightOf(lines) + GAP;
      if (!state.folded.has(callback.name)) {
        for (const route of callback.routes) {
          const said = textOf(route);
          boxes.set(route.id, { x, y, column, height: heightOf(said), lines: said, route });
          y += heightOf(said) + GAP;
        }
      }
      y += 14;
    }
    bottom = Math.max(bottom, y);
    x += WIDE + 32 + LANE * (leaving[column].length + (entering[column + 1] || []).length);
  });
  return { boxes, titles, handlers, leaving, entering, width: x, height: bottom };
}

function drawLines(lines, x, y) {
  let at = y + 7;
  return lines.map(({ style, line, mark }) => {
    at += HEIGHTS[style];
    return svg("text", { class: `${style} ${mark}`, x, y: at - 4 }, line);
  });
}

function chevron(x, y, open) {
  const path = open ? `M${x - 5},${y - 2} l5,5 l5,-5` : `M${x - 2},${y - 5} l5,5 l-5,5`;
  return svg("path", { d: path });
}

function drawRoute(id, box) {
  const { route, x, y, height } = box;
  const open = state.open.has(id);
  const fate = state.method && route.in_force ? route.fates[state.method] : "";
  const marks = ["route"];
  if (!route.in_force) marks.push("is-off");
  if (fate === "passes" || fate === "unreached") marks.push("is-quiet");
  if (fate === "acts") marks.push("is-lit");
  if (fate === "ends" || fate === "may_end") marks.push("is-ending");
  if (state.chosen === id) marks.push("is-chosen");
  if (state.words) marks.push(matches(route, state.words) ? "is-found" : "is-lost");
  const says = [route.name, route.purpose, route.in_force ? "" : "off", fate ? FATES[fate] : ""];
  const group = svg("g", { class: marks.join(" "), role: "button", tabindex: 0, "data-id": id, "aria-label": says.filter(Boolean).join(". ") },
    svg("rect", { class: "box", x, y, width: WIDE, height, rx: 6 }),
    svg("rect", { class: "stripe", x, y: y + 4, width: 5, height: height - 8, rx: 2, style: `fill: var(--${route.group})` }),
    ...drawLines(box.lines, x + PAD + 4, y));
  pressable(group, () => choose(id));
  const toggle = svg("g", { class: "toggle", role: "button", tabindex: 0, "data-toggle": id, "aria-expanded": open, "aria-label": `Details of ${route.name}` },
    svg("rect", { class: "hit", x: x + WIDE - 28, y: y + 3, width: 24, height: 24, rx: 4 }),
    chevron(x + WIDE - 17, y + 15, open));
  pressable(toggle, () => flip(state.open, id, `[data-toggle="${CSS.escape(id)}"]`));
  return [group, toggle];
}

function drawCallback(name, box) {
  const folded = state.folded.has(name);
  const group = svg("g", { class: "callback", role: "button", tabindex: 0, "data-callback": name, "aria-expanded": !folded, "aria-label": `${name}, ${box.callback.title}` },
    svg("rect", { class: "box", x: box.x, y: box.y, width: WIDE, height: box.height, rx: 6 }),
    ...drawLines(box.lines, box.x + PAD + 4, box.y), chevron(box.x + WIDE - 17, box.y + 16, !folded));
  pressable(group, () => flip(state.folded, name, `[data-callback="${CSS.escape(name)}"]`));
  return group;
}

// An arrow leaves its route to the right, runs in the gutters and in its own lane above the
// columns, and comes to its handler from the left: never through a box.
function arrows(plan) {
  const drawn = new Map();
  for (const arrow of DATA.arrows) {
    const target = plan.boxes.get(arrow.handler);
    const route = ROUTES.get(arrow.route);
    const source = plan.boxes.get(arrow.route) || plan.boxes.get(route.callback.name);
    if (!target || !source || !route.in_force) continue;
    const number = plan.handlers.indexOf(arrow.handler);
    const out = source.x + WIDE + 10 + plan.leaving[source.column].indexOf(arrow.handler) * LANE;
    const into = target.x - 20 - plan.entering[target.column].indexOf(arrow.handler) * LANE;
    const from = source.y + Math.min(source.height - 6, 26 + (number % 4) * 4);
    const to = target.y + target.height / 2 + ((number % 3) - 1) * 5;
    const lane = 8 + number * LANE;
    const way = source.column + 1 === target.column
      ? `M${source.x + WIDE},${from} H${out} V${to} H${target.x - 7}`
      : `M${source.x + WIDE},${from} H${out} V${lane} H${into} V${to} H${target.x - 7}`;
    const lit = state.chosen === arrow.route;
    const marks = ["arrow"];
    if (lit) marks.push("is-lit");
    else if (state.chosen || (state.method && !(arrow.methods || []).includes(state.method))) marks.push("is-quiet");
    const key = `${way} ${arrow.handler}`;
    if (!lit && drawn.has(key)) continue;
    drawn.set(key, svg("g", {},
      svg("path", { class: marks.join(" "), d: way, "data-arrow": `${arrow.route} ${arrow.handler}` }),
      svg("path", { class: lit ? "head is-lit" : "head", d: `M${target.x},${to} l-9,-4.5 v9 z` })));
  }
  return [...drawn.values()];
}

let plan = null;

function draw() {
  plan = layout();
  const nodes = plan.titles.map((one) => svg("text", { class: "title", x: one.x, y: one.y + 14 }, one.text));
  nodes.push(...arrows(plan));
  for (const [id, box] of plan.boxes) {
    if (box.route) nodes.push(...drawRoute(id, box));
    else nodes.push(drawCallback(id, box));
  }
  byId("world").replaceChildren(...nodes);
}

function flip(set, key, focus) {
  if (!set.delete(key)) set.add(key);
  redraw(focus);
}

function redraw(focus) {
  const active = document.activeElement;
  const chosen = focus || (active && active.dataset && active.dataset.id ? `[data-id="${CSS.escape(active.dataset.id)}"]` : "");
  draw();
  const element = chosen && byId("map").querySelector(chosen);
  if (element) element.focus({ preventScroll: true });
}
