"use strict";
// The data of the page, and the one way in which anything comes onto it: as elements with text nodes.

const report = JSON.parse(document.getElementById("report").textContent);
const SEVERITIES = ["error", "warning", "note"];
const SEVERITY_WORDS = {
  error: "cannot both be true",
  warning: "very unlikely to be both true",
  note: "compatible, or hardly of one thing",
};

/** An element: attributes by name, `on` for listeners, then children; text becomes text nodes and nothing else. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "on") for (const [event, listener] of Object.entries(value)) made.addEventListener(event, listener);
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

function counted(number, noun, plural) {
  return `${number.toLocaleString("en")} ${number === 1 ? noun : plural || noun + "s"}`;
}

/** Each value once, in the order of first sight. */
function distinct(values) {
  return [...new Set(values)];
}

/** Texts in the order that a reader expects, the same everywhere. */
const inOrder = new Intl.Collator("en", { numeric: true, sensitivity: "base" }).compare;

/** A severity as a mark that is told by its shape and its word as much as by its colour. */
function severityMark(severity, word = severity) {
  return element("span", { class: `severity ${severity}` }, word);
}

/** A list with as many items as a reader takes in, and a button for the rest. */
function shortList(items, most, noun) {
  const list = element(
    "ul",
    { class: "plain" },
    items.slice(0, most).map((item) => item()),
  );
  if (items.length <= most) return [list];
  const more = element("button", { type: "button", class: "quiet" }, `Show ${items.length - most} more ${noun}`);
  more.addEventListener("click", () => {
    const rest = items.slice(most).map((item) => item());
    list.append(...rest);
    more.remove();
    const link = rest[0].querySelector("a");
    if (link) link.focus();
  });
  return [list, more];
}
