"use strict";
// What the page is made of: its data, elements, and how wide a text is.
const DATA = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);
const ROUTES = new Map();
for (const callback of DATA.callbacks) {
  for (const route of callback.routes) ROUTES.set(route.id, Object.assign(route, { callback }));
}
const state = { method: "", words: "", chosen: "", folded: new Set(), open: new Set(), found: [] };

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}
const html = (name, attributes, ...children) =>
  fill(document.createElement(name), attributes, children);
const svg = (name, attributes, ...children) =>
  fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);

const SANS = 'system-ui, "DejaVu Sans", "Liberation Sans", sans-serif';
const MONO = 'ui-monospace, "DejaVu Sans Mono", "Liberation Mono", monospace';
const FONTS = {
  title: `600 14px ${SANS}`, name: `600 13px ${MONO}`, purpose: `13px ${SANS}`, note: `12px ${SANS}`,
  fate: `600 12px ${SANS}`, change: `600 12px ${SANS}`, label: `12px ${MONO}`,
  time: `12px ${MONO}`, passed: `12px ${SANS}`,
};
const HEIGHTS = { title: 20, name: 18, purpose: 17, note: 16, fate: 17, change: 17, passed: 16 };
const pen = document.createElement("canvas").getContext("2d");
const wrapped = new Map();

function widthOf(text, style) {
  pen.font = FONTS[style];
  return pen.measureText(text).width * 1.03 + 1;
}

// The lines of a text at most so wide: broken at blanks, and within a word where it must be.
function wrap(text, style, width) {
  const key = `${style} ${width} ${text}`;
  if (wrapped.has(key)) return wrapped.get(key);
  const lines = [];
  let line = "";
  for (let word of text.split(/\s+/).filter(Boolean)) {
    if (line && widthOf(`${line} ${word}`, style) <= width) {
      line += ` ${word}`;
      continue;
    }
    if (line) lines.push(line);
    while (widthOf(word, style) > width && word.length > 1) {
      let end = word.length - 1;
      while (end > 1 && widthOf(word.slice(0, end), style) > width) end -= 1;
      const slash = word.lastIndexOf("/", end - 1);
      const seam = slash > 2 ? slash : Math.max(word.lastIndexOf("_", end - 1), word.lastIndexOf(".", end - 1));
      if (seam > 2) end = seam + 1;
      lines.push(word.slice(0, end));
      word = word.slice(end);
    }
    line = word;
  }
  if (line) lines.push(line);
  wrapped.set(key, lines);
  return lines;
}

function pressable(element, act) {
  element.addEventListener("click", act);
  element.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      event.stopPropagation();
      act(event);
    }
  });
  return element;
}
