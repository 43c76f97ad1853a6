"use strict";
// A fact over time: one mark a claim, on the day that it holds for; bounds drawn as bounds.

const SHAPES = ["circle", "square", "triangle", "diamond", "star", "wye", "cross"];
const COLOURS = 8; // --outlet-0 to --outlet-7 in report.css
const [TOP, RIGHT, BOTTOM, INSET] = [18, 20, 30, 14]; // pixels round the plot, and inside it above and below
const UP = new Set(["at_least", "more_than"]);
const DOWN = new Set(["at_most", "less_than"]);
const BOUND_KEYS = {
  up: ["↑", "at least, more than"],
  down: ["↓", "at most, less than"],
  bar: ["┃", "a range"],
  open: ["○", "about"],
  line: ["―", "reference"],
};

/** A claim as a point, or null where it has no day or no value. */
function asPoint(at) {
  const claim = report.claims[at];
  const [lowAxis, low] = onAxis(claim.low, false);
  const [highAxis, high] = onAxis(claim.high, true);
  const axis = lowAxis || highAxis;
  if (!claim.day || !axis) return null;
  const point = { at, axis, claim, x: Date.parse(claim.day), outlet: claim.outlet, low, high, form: "dot", open: false };
  if (UP.has(claim.bound)) return { ...point, form: "up", y: low ?? high };
  if (DOWN.has(claim.bound)) return { ...point, form: "down", y: high ?? low };
  if (low === null || high === null) return { ...point, form: low === null ? "down" : "up", y: low ?? high };
  const open = claim.bound === "about" || claim.bound === "vague";
  if (high > low) return { ...point, form: "bar", y: (low + high) / 2, open };
  return { ...point, y: low, open };
}

const pointsByFact = new Map();

/** The points of a fact, on the axis that most of them share; an empty list where fewer than three have a day. */
function pointsOf(fact) {
  if (!pointsByFact.has(fact)) {
    const all = report.facts[fact].claims.map(asPoint).filter(Boolean);
    const most = d3.greatest(
      d3.rollups(
        all,
        (group) => group.length,
        (point) => point.axis,
      ),
      (pair) => pair[1],
    );
    const points = most ? all.filter((point) => point.axis === most[0]) : [];
    pointsByFact.set(fact, points.length >= 3 ? points : []);
  }
  return pointsByFact.get(fact);
}

const everyOutlet = distinct(report.claims.map((claim) => claim.outlet)).sort(inOrder);

/** Shape and colour of each outlet: the same all over the page where there are few, else each chart's own. */
function looksOf(points) {
  const here = distinct(points.map((point) => point.outlet)).sort(inOrder);
  const order = everyOutlet.length <= SHAPES.length ? everyOutlet : here;
  return new Map(
    here.map((outlet) => {
      const place = order.indexOf(outlet);
      return [outlet, { symbol: SHAPES[place % SHAPES.length], colour: `var(--outlet-${place % COLOURS})` }];
    }),
  );
}

function symbolIcon({ symbol, colour }) {
  const name = { circle: "symbolCircle", square: "symbolSquare", triangle: "symbolTriangle", diamond: "symbolDiamond" };
  const rest = { star: "symbolStar", wye: "symbolWye", cross: "symbolCross" };
  const svg = d3.create("svg").attr("viewBox", "-8 -8 16 16").attr("width", 14).attr("height", 14);
  svg
    .attr("aria-hidden", "true")
    .append("path")
    .attr("d", d3.symbol(d3[name[symbol] || rest[symbol]], 80)());
  return svg.style("fill", colour).node();
}

const APART = 13; // pixels between marks that would lie on one another
const ARROW = 26;

/** Marks that would lie on one another, side by side, each as near to its day as there is room. */
function spread(points, toX, toY) {
  const placed = [];
  for (const point of d3.sort(
    points,
    (point) => point.x,
    (point) => point.form === "bar",
    (point) => point.y,
    (point) => point.at,
  )) {
    const [x, y] = [toX(point.x), toY(point.y)];
    const reach = { bar: () => [toY(point.high), toY(point.low)], up: () => [y - ARROW, y], down: () => [y, y + ARROW], dot: () => [y, y] };
    const [top, bottom] = reach[point.form]();
    const free = (at) =>
      placed.every((other) => Math.abs(other.x - at) >= APART || other.top > bottom + APART || other.bottom < top - APART);
    const steps = d3.range(15).map((step) => x + (step % 2 ? 1 : -1) * Math.ceil(step / 2) * APART);
    const at = steps.find(free) ?? steps[placed.length % steps.length];
    placed.push({ x: at, top, bottom });
    point.shownAt = toX.invert(at);
  }
}

/** The drawing of a fact, `width` pixels wide. */
function drawing(fact, width) {
  const points = pointsOf(fact);
  const looks = looksOf(points);
  const across = horizontal(points);
  const lines = report.facts[fact].series.map((at) =>
    report.series[at].points
      .map(([day, value]) => [Date.parse(day), value])
      .filter(([day]) => day >= across.domain[0] && day <= across.domain[1]),
  );
  const up = vertical(points, lines.flat());
  const marginLeft = 16 + 7 * d3.max(up.ticks, (tick) => up.format(tick).length);
  const height = Math.round(Math.min(300, Math.max(200, width * 0.46)));
  const toX = d3.scaleUtc(across.domain, [marginLeft, width - RIGHT]);
  spread(points, toX, d3.scaleLinear(up.domain, [height - BOTTOM - INSET, TOP + INSET]));
  const told = (point) => `${point.claim.figure}\n${point.claim.outlet}, ${point.claim.asOf || point.claim.date}`;
  const of = (form) => points.filter((point) => point.form === form);
  const colour = (point) => looks.get(point.outlet).colour;
  const vectors = (form, rotate) =>
    Plot.vector(of(form), { x: "shownAt", y: "y", length: ARROW, rotate, anchor: "start", stroke: colour, strokeWidth: 1.75 });
  const svg = Plot.plot({
    className: "plot",
    width,
    height,
    marginLeft,
    marginRight: RIGHT,
    marginTop: TOP,
    marginBottom: BOTTOM,
    x: { type: "utc", domain: across.domain, label: null },
    y: { type: "linear", domain: up.domain, label: null, inset: INSET },
    color: { type: "identity" },
    marks: [
      Plot.gridY(up.ticks, { stroke: "var(--rule)", strokeOpacity: 1 }),
      Plot.axisY(up.ticks, { tickFormat: up.format, tickSize: 0, fill: "var(--muted)", fontSize: 11.5 }),
      Plot.axisX(across.ticks, {
        ticks: across.ticks ? undefined : Math.max(2, Math.floor(width / 110)),
        tickFormat: across.days <= 45 ? d3.utcFormat("%-d %b") : undefined,
        tickSize: 4,
        fill: "var(--muted)",
        stroke: "var(--muted)",
        fontSize: 11.5,
      }),
      ...lines.map((line) =>
        Plot.lineY(line, {
          x: (point) => new Date(point[0]),
          y: (point) => point[1],
          stroke: "var(--reference)",
          strokeWidth: 5,
          strokeLinecap: "round",
        }),
      ),
      Plot.ruleX(of("bar"), {
        x: "shownAt",
        y1: "low",
        y2: "high",
        stroke: colour,
        strokeWidth: 4,
        strokeOpacity: 0.45,
        strokeLinecap: "round",
      }),
      vectors("up", 0),
      vectors("down", 180),
      ...[...looks].map(([outlet, look]) =>
        Plot.dot(
          points.filter((point) => point.outlet === outlet),
          {
            x: "shownAt",
            y: "y",
            symbol: look.symbol,
            r: 5,
            fill: (point) => (point.open ? "var(--paper)" : look.colour),
            stroke: look.colour,
            strokeWidth: 1.75,
            title: told,
          },
        ),
      ),
    ],
  });
  for (const group of svg.querySelectorAll("[aria-label]")) {
    group.dataset.mark = group.getAttribute("aria-label"); // a name that only an element with a role may have
    group.removeAttribute("aria-label");
  }
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", summary(fact, points));
  return svg;
}

function summary(fact, points) {
  const days = d3.extent(points, (point) => point.x).map((day) => d3.utcFormat("%-d %B %Y")(new Date(day)));
  const outlets = distinct(points.map((point) => point.outlet)).length;
  return `Chart of ${report.facts[fact].label}: ${counted(points.length, "claim")} of ${counted(outlets, "outlet")}, ${days[0] === days[1] ? days[0] : days.join(" to ")}. The claims follow as a list.`;
}

/** The outlets of a chart and the forms of bounds in it. */
function key(fact) {
  const points = pointsOf(fact);
  const forms = distinct(points.flatMap((point) => [point.form, point.open ? "open" : "dot"]));
  if (report.facts[fact].series.length) forms.push("line");
  const names = report.facts[fact].series.map((at) => report.series[at].name).join("; ");
  return element(
    "ul",
    { class: "key" },
    [...looksOf(points)].map(([outlet, look]) => element("li", {}, symbolIcon(look), element("span", {}, outlet))),
    Object.entries(BOUND_KEYS)
      .filter(([form]) => forms.includes(form))
      .map(([form, [sign, words]]) =>
        element(
          "li",
          { class: "bound-key" },
          element("span", { "aria-hidden": "true", class: `sign ${form}` }, sign),
          form === "line" ? `reference: ${names}` : words,
        ),
      ),
  );
}

const drawn = new IntersectionObserver((entries) => entries.forEach((entry) => entry.isIntersecting && draw(entry.target)), {
  rootMargin: "400px",
});
const resized = new ResizeObserver((entries) => entries.forEach((entry) => entry.target.firstChild && draw(entry.target)));

function draw(place) {
  const width = Math.round(place.clientWidth);
  if (width < 100 || width === Number(place.dataset.width)) return;
  place.dataset.width = width;
  place.replaceChildren(drawing(Number(place.dataset.fact), width));
}

/** A figure with the chart of a fact, drawn when it comes into sight; null where too few claims have a day. */
function chart(fact, heading) {
  const points = pointsOf(fact);
  if (!points.length) return null;
  const place = element("div", { class: "drawing", "data-fact": fact });
  drawn.observe(place);
  resized.observe(place);
  const lines = [...points]
    .sort((one, other) => one.x - other.x)
    .map(
      (point) => () =>
        element(
          "li",
          {},
          `${point.claim.asOf || point.claim.date}: `,
          element("b", {}, point.claim.figure),
          `, ${point.claim.outlet} `,
          claimLink(point.at),
        ),
    );
  const list = element("details", {}, element("summary", {}, "The claims as a list"));
  list.addEventListener("toggle", () => list.children.length === 1 && list.append(...shortList(lines, 30, "claims")), { once: true });
  return element("figure", { class: "chart" }, element("figcaption", {}, heading), place, key(fact), list);
}
