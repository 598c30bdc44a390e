// The arrows that run through a box of a route or a callback.
const faults = [];
const boxes = [...document.querySelectorAll("#world .box")].map((one) => one.getBBox());
for (const arrow of document.querySelectorAll("#world .arrow")) {
  const length = arrow.getTotalLength();
  for (let at = 1; at < length - 1; at += 2) {
    const { x, y } = arrow.getPointAtLength(at);
    if (boxes.some((box) => x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1)) {
      faults.push(arrow.dataset.arrow);
      break;
    }
  }
}
return faults;
