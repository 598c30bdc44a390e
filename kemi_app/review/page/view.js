// The view on the map: zoom by wheel, buttons and keys; pan by dragging and arrow keys.
const view = { x: 0, y: 0, k: 1 };
const LEAST = 0.02, MOST = 4;
const map = byId("map");

function show() {
  byId("world").setAttribute("transform", `translate(${view.x},${view.y}) scale(${view.k})`);
}

function zoom(factor, x = map.clientWidth / 2, y = map.clientHeight / 2) {
  const k = Math.min(MOST, Math.max(LEAST, view.k * factor));
  view.x = x - ((x - view.x) * k) / view.k;
  view.y = y - ((y - view.y) * k) / view.k;
  view.k = k;
  show();
}

function fit(least) {
  const k = Math.min(map.clientWidth / plan.width, map.clientHeight / plan.height, 1.4);
  view.k = Math.max(least, k, LEAST);
  view.x = Math.max(0, (map.clientWidth - plan.width * view.k) / 2);
  view.y = 0;
  show();
}

// At the start a text must be readable: as wide as the window, not smaller than 80 %.
function begin() {
  fit(Math.min(1.1, Math.max(0.8, map.clientWidth / plan.width)));
}

// Some of the map is always in the window.
function keepInView() {
  const wide = plan.width * view.k, high = plan.height * view.k;
  view.x = Math.min(map.clientWidth - 60, Math.max(60 - wide, view.x));
  view.y = Math.min(map.clientHeight - 60, Math.max(60 - high, view.y));
  show();
}

function into(id) {
  const box = plan.boxes.get(id);
  if (!box) return;
  const left = box.x * view.k + view.x, top = box.y * view.k + view.y;
  const right = left + WIDE * view.k, bottom = top + box.height * view.k;
  if (left < 10 || right > map.clientWidth - 10) view.x = map.clientWidth / 2 - (box.x + WIDE / 2) * view.k;
  if (top < 10 || bottom > map.clientHeight - 10) view.y = map.clientHeight / 3 - box.y * view.k;
  show();
}

map.addEventListener("wheel", (event) => {
  event.preventDefault();
  const edge = map.getBoundingClientRect();
  const step = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
  zoom(Math.exp(-Math.max(-120, Math.min(120, step)) / 400), event.clientX - edge.left, event.clientY - edge.top);
}, { passive: false });

let drag = null;
map.addEventListener("pointerdown", (event) => {
  if (event.button === 0) drag = { x: event.clientX, y: event.clientY, moved: false };
});
window.addEventListener("pointermove", (event) => {
  if (!drag) return;
  const dx = event.clientX - drag.x, dy = event.clientY - drag.y;
  if (!drag.moved && Math.hypot(dx, dy) < 4) return;
  Object.assign(drag, { x: event.clientX, y: event.clientY, moved: true });
  map.classList.add("dragging");
  view.x += dx;
  view.y += dy;
  keepInView();
});
window.addEventListener("pointerup", () => {
  map.classList.remove("dragging");
  if (drag && drag.moved) {
    // the click that ends a drag chooses nothing
    const stop = (event) => event.stopPropagation();
    map.addEventListener("click", stop, { capture: true, once: true });
    setTimeout(() => map.removeEventListener("click", stop, { capture: true }), 0);
  }
  drag = null;
});

const STEPS = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
map.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "+" || event.key === "=") zoom(1.25);
  else if (event.key === "-") zoom(0.8);
  else if (event.key === "0") fit(0);
  else if (event.key in STEPS) {
    view.x += STEPS[event.key][0];
    view.y += STEPS[event.key][1];
    keepInView();
  } else return;
  event.preventDefault();
});
map.addEventListener("focusin", (event) => {
  const id = event.target.dataset.id || event.target.dataset.toggle || event.target.dataset.callback;
  if (id && !drag) into(id);
});
// A browser scrolls to what has the focus; the map moves by itself.
byId("stage").addEventListener("scroll", () => byId("stage").scrollTo(0, 0));

window.addEventListener("beforeprint", () => {
  byId("world").removeAttribute("transform");
  map.setAttribute("viewBox", `0 0 ${plan.width} ${plan.height}`);
});
window.addEventListener("afterprint", () => {
  map.removeAttribute("viewBox");
  show();
});
