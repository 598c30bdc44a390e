// Texts whose colour is too near to that behind them (WCAG 2.1, 1.4.3: 4.5 to 1).
const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
const light = (colour) => {
  const [r, g, b] = numbers(colour).slice(0, 3).map((one) => {
    const part = one / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ratio = (one, other) => {
  const [a, b] = [light(one), light(other)].sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
};
const behind = (element) => {
  const group = element.closest(".route, .callback");
  const box = group && group.querySelector(".box");
  if (box) return getComputedStyle(box).fill;
  for (let one = element; one; one = one.parentElement) {
    const colour = getComputedStyle(one).backgroundColor;
    if (numbers(colour)[3] !== 0) return colour;
  }
  return "rgb(255, 255, 255)";
};
return [...document.querySelectorAll("#world text, h1, label, button, footer span, #panel *, dialog[open] *")]
  .filter((one) => one.getClientRects().length && [...one.childNodes].some((child) => child.nodeType === 3))
  .map((one) => {
    const colour = one.closest("svg") ? getComputedStyle(one).fill : getComputedStyle(one).color;
    return [ratio(colour, behind(one)), one.textContent];
  })
  .filter(([found]) => found < 4.5)
  .map(([found, text]) => `${found.toFixed(2)} ${text}`);
