// The ladder of a recorded test: who sent what to whom, and the routes that it passed.
const GAPS = 34, SIDE = 58;

function openLadder(number) {
  const ladder = DATA.ladders[number];
  byId("ladder-title").textContent = ladder.title;
  byId("ladder-test").textContent = ladder.test;
  byId("ladder-map").replaceChildren(drawLadder(ladder));
  const routes = ladder.routes.filter((id) => ROUTES.has(id)).map((id) =>
    link(ROUTES.get(id).name, () => {
      byId("ladder").close();
      choose(id);
    }));
  byId("ladder-routes").replaceChildren(...section("Passed through", ...(routes.length ? [html("div", { class: "names" }, ...routes)] : [])));
  byId("ladder").showModal();
  byId("ladder").scrollTop = 0;
}

function kindOf(line) {
  const status = /^SIP\/2\.0 (\d)/.exec(line);
  if (!status) return "";
  return Number(status[1]) < 4 ? "is-reply" : "is-refusal";
}

const shortened = (line) => line.replace(/^SIP\/2\.0 /, "").replace(/ SIP\/2\.0$/, "");

function drawLadder(ladder) {
  const server = ladder.server;
  const senders = [], others = [];
  for (const step of ladder.steps) {
    if (step.kind !== "message") continue;
    const peer = step.from === server ? step.to : step.from;
    if (![...senders, ...others].includes(peer)) (step.from === server || senders.length ? others : senders).push(peer);
  }
  const names = [...senders, server, ...others];
  const spans = [];
  for (let i = 1; i < names.length; i += 1) {
    spans.push(Math.max(150, (widthOf(names[i - 1], "label") + widthOf(names[i], "label")) / 2 + 40));
  }
  // the text of a message stands in the span next to its peer
  for (const step of ladder.steps) {
    if (step.kind !== "message") continue;
    step.wide = Math.min(widthOf(shortened(step.line) + (step.again ? " (again)" : ""), "label") + 36, 420);
    const peer = names.indexOf(step.from === server ? step.to : step.from), middle = names.indexOf(server);
    const span = peer < middle ? peer : peer - 1;
    spans[span] = Math.max(spans[span], step.wide);
  }
  const routeText = 200;
  const middle = names.indexOf(server);
  if (middle < spans.length) spans[middle] = Math.max(spans[middle], routeText + 40);
  const at = [SIDE + widthOf(names[0], "label") / 2 + 20];
  spans.forEach((span, i) => at.push(at[i] + span));
  const width = at[at.length - 1] + Math.max(widthOf(names[names.length - 1], "label") / 2 + 24, routeText + 30);
  const nodes = [];
  let y = 56;
  for (const step of ladder.steps) {
    if (step.kind === "message") {
      const kind = kindOf(step.line);
      const from = at[names.indexOf(step.from)], to = at[names.indexOf(step.to)];
      const peer = names.indexOf(step.from === server ? step.to : step.from);
      const left = peer < middle ? at[peer] : at[peer - 1];
      const lines = wrap(shortened(step.line) + (step.again ? " (again)" : ""), "label", (peer < middle ? spans[peer] : spans[peer - 1]) - 24);
      y += 16 * lines.length + 6;
      const sign = to > from ? 1 : -1;
      nodes.push(...lines.map((line, i) => svg("text", { class: "label", x: left + 12, y: y - 6 - 16 * (lines.length - 1 - i) }, line)));
      nodes.push(svg("path", { class: `message ${kind}`, d: `M${from},${y} H${to - 8 * sign}` }),
        svg("path", { class: `point ${kind}`, d: `M${to},${y} l${-10 * sign},-5 v10 z` }),
        svg("text", { class: "time", x: 4, y: y + 4 }, `${step.at.toFixed(1)} s`));
      y += 10;
    } else {
      const lines = wrap(step.line, "passed", routeText);
      for (const line of lines) {
        y += HEIGHTS.passed;
        nodes.push(svg("text", { class: "passed", x: at[middle] + 10, y }, line));
      }
      y += 4;
    }
  }
  const height = y + 24;
  const lives = names.map((name, i) => svg("path", { class: "life", d: `M${at[i]},44 V${height - 8}` }));
  const peers = names.flatMap((name, i) => {
    const wide = widthOf(name, "label") + 20;
    return [svg("rect", { class: "peer", x: at[i] - wide / 2, y: 14, width: wide, height: 28, rx: 5 }),
      svg("text", { class: "label", x: at[i], y: 32, "text-anchor": "middle" }, name)];
  });
  return svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `SIP ladder of ${ladder.title}` }, ...lives, ...peers, ...nodes);
}
