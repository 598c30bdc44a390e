// The texts of a drawing that leave their box, and boxes or texts that lie over one another.
const faults = [];
const world = document.querySelector(arguments[0]);
const inside = (one, other) => one.left >= other.left - 0.5 && one.right <= other.right + 0.5
  && one.top >= other.top - 0.5 && one.bottom <= other.bottom + 0.5;
const boxes = [...world.querySelectorAll(".box")].map((one) => [one.parentNode, one.getBoundingClientRect()]);
for (const [group, box] of boxes) {
  for (const text of group.querySelectorAll("text")) {
    if (!inside(text.getBoundingClientRect(), box)) faults.push(`leaves its box: ${text.textContent}`);
  }
}
const over = (a, b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
for (let i = 0; i < boxes.length; i += 1) {
  for (let j = 0; j < i; j += 1) {
    if (over(boxes[i][1], boxes[j][1])) faults.push(`${boxes[i][0].dataset.id} lies over ${boxes[j][0].dataset.id}`);
  }
}
const texts = [...world.querySelectorAll("text")].map((one) => [one, one.getBoundingClientRect()]);
for (let i = 0; i < texts.length; i += 1) {
  for (let j = 0; j < i; j += 1) {
    const a = texts[i][1], b = texts[j][1];
    // letters keep some blank above and below them
    const slack = Math.min(a.height, b.height) * 0.3;
    if (over({ left: a.left, right: a.right, top: a.top + slack, bottom: a.bottom - slack },
      { left: b.left, right: b.right, top: b.top + slack, bottom: b.bottom - slack })) {
      faults.push(`texts over one another: ${texts[i][0].textContent} / ${texts[j][0].textContent}`);
    }
  }
}
return faults;
