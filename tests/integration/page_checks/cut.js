// HTML whose text does not fit, and elements that lie outside of the window.
return [...document.querySelectorAll("header, header *, footer, footer span, #panel, #panel *, dialog[open] .bar *")]
  .filter((one) => one.getClientRects().length && !one.closest("svg") && one.tagName !== "OPTION")
  .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== "inline"
    || one.getBoundingClientRect().right > innerWidth + 1)
  .map((one) => `${one.tagName} ${one.id} ${one.textContent.slice(0, 60)}`);
