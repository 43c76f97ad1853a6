"use strict";
// The sections of the page, in the order of an editor's questions: how much, what, since when, what holds, where.

const section = (id) => document.getElementById(id);
const everyKind = distinct(report.findings.flatMap((finding) => finding.kinds)).sort(inOrder);
const claimsOf = (finding) => finding.positions.flat();
const options = (values) => values.map((value) => [value, value]);

// Discrepancies

const discrepancies = listing(section("discrepancies"), {
  name: "findings",
  title: "Discrepancies",
  noun: "discrepancy",
  plural: "discrepancies",
  rows: report.findings,
  columns: [
    { id: "severity", title: "Severity", value: (finding) => SEVERITIES.indexOf(finding.severity), cell: (finding) => severityMark(finding.severity) },
    { id: "label", title: "What", value: (finding) => finding.label, opens: true },
    { id: "figures", title: "Figures", value: (finding) => finding.positions.length, descending: true, cell: (finding) => against(finding.positions) },
    { id: "outlets", title: "Told by", value: (finding) => outlets(claimsOf(finding)).length, descending: true, cell: (finding) => tellers(claimsOf(finding)) },
    { id: "dates", title: "When", value: (finding) => finding.last || undefined, descending: true, cell: (finding) => finding.dates },
    { id: "code", title: "Check", value: (finding) => finding.code, cell: (finding) => element("span", { title: finding.check }, finding.code) },
  ],
  filters: [
    {
      id: "severity",
      label: "Severity",
      kind: "boxes",
      options: SEVERITIES.map((severity) => [severity, severity, severityMark(severity)]),
      values: (finding) => [finding.severity],
    },
    { id: "kind", label: "Kind", kind: "choice", options: options(everyKind), values: (finding) => finding.kinds },
    {
      id: "outlet",
      label: "Outlet",
      kind: "choice",
      options: options(distinct(report.findings.flatMap((finding) => outlets(claimsOf(finding)))).sort(inOrder)),
      values: (finding) => outlets(claimsOf(finding)),
    },
  ],
  words: (finding) => [finding.label, finding.message, finding.code, finding.check, finding.fingerprint, ...claimsOf(finding).flatMap((at) => [report.claims[at].outlet, report.claims[at].source || "", report.claims[at].sentence.join("")])].join("\n"),
  opens: (finding) => finding.label,
  detail: evidence,
});

/** Positions against one another: "240 against more than 250". */
function against(positions) {
  return positions.flatMap((position, place) => {
    const all = figures(position);
    const shown = all.slice(0, 4).join(", ") + (all.length > 4 ? `, ${all.length - 4} more` : "");
    return [place ? element("span", { class: "against" }, " against ") : null, element("b", {}, shown)];
  });
}

/** Who tells it, in few words: two outlets by name, the others as a number. */
function tellers(claims) {
  const names = outlets(claims).map((name) => (name.length > 42 ? `${name.slice(0, 40).trimEnd()}…` : name));
  return names.length > 3 ? `${names.slice(0, 2).join(", ")} and ${names.length - 2} more` : names.join(", ");
}

// Over time

const ORDER = ["conflict", "evolving", "compatible", "agree", "single"];
const overTime = section("over-time");
const charted = report.facts
  .map((fact, at) => ({ fact, at, differing: figures(fact.claims).length }))
  .filter(({ fact, at }) => fact.claims.length >= 3 && pointsOf(at).length)
  .sort((one, other) => ORDER.indexOf(one.fact.agreement) - ORDER.indexOf(other.fact.agreement) || other.differing - one.differing || other.fact.claims.length - one.fact.claims.length);

function showCharts() {
  const grid = element("div", { class: "charts" });
  const more = element("button", { type: "button" });
  let shown = 0;
  const next = () => {
    for (const { fact, at } of charted.slice(shown, shown + 12)) {
      const made = chart(at, [element("span", { class: "chart-title" }, fact.label), element("span", { class: `agreement ${fact.agreement}` }, fact.agreement)]);
      made.id = `fact-${at}`;
      grid.append(made);
    }
    shown = Math.min(charted.length, shown + 12);
    more.hidden = shown === charted.length;
    more.textContent = `Show ${Math.min(12, charted.length - shown)} more of ${charted.length} charts`;
  };
  more.addEventListener("click", () => {
    const first = shown;
    next();
    const link = grid.children[first] && grid.children[first].querySelector("summary");
    if (link) link.focus({ preventScroll: true });
  });
  next();
  overTime.replaceChildren(
    element("h2", { id: "over-time-title" }, "Over time"),
    element("p", { class: "intro" }, "Every fact that three or more dated claims tell. A mark is a claim, on the day that it holds for; an arrow leaves one end open."),
    grid,
    more,
  );
}
overTime.hidden = !charted.length;
if (charted.length) showCharts();

// Corroborated

section("corroborated").hidden = !report.corroborated.length;
const held = report.corroborated.length
  ? listing(section("corroborated"), {
      name: "facts",
      title: "Corroborated",
      intro: "Facts that two or more articles tell without contradiction.",
      noun: "fact",
      plural: "facts",
      rows: report.corroborated,
      columns: [
        { id: "label", title: "What", value: (fact) => report.facts[fact].label, opens: true },
        { id: "figures", title: "Figures", value: (fact) => figures(report.facts[fact].claims).length, descending: true, cell: (fact) => against([report.facts[fact].claims]) },
        { id: "outlets", title: "Told by", value: (fact) => outlets(report.facts[fact].claims).length, descending: true, cell: (fact) => tellers(report.facts[fact].claims) },
        { id: "agreement", title: "Agreement", value: (fact) => report.facts[fact].agreement, cell: (fact) => element("span", { class: `agreement ${report.facts[fact].agreement}` }, report.facts[fact].agreement) },
      ],
      filters: [
        { id: "kind", label: "Kind", kind: "choice", options: options(distinct(report.corroborated.map((fact) => report.facts[fact].kind)).sort(inOrder)), values: (fact) => [report.facts[fact].kind] },
      ],
      words: (fact) => [report.facts[fact].label, ...report.facts[fact].claims.flatMap((at) => [report.claims[at].outlet, report.claims[at].sentence.join("")])].join("\n"),
      opens: (fact) => report.facts[fact].label,
      detail: factEvidence,
    })
  : null;

// Articles

const articles = listing(section("articles"), {
  name: "articles",
  title: "Articles",
  intro: [
    "Each with its claims marked in place: ",
    ...[...SEVERITIES, "corroborated", "alone"].flatMap((kind, place) => [place ? ", " : "", element("mark", { class: kind }, kind === "alone" ? "told once" : kind)]),
    ".",
  ],
  noun: "article",
  plural: "articles",
  rows: report.articles,
  columns: [
    { id: "label", title: "Article", value: (article) => article.title, opens: true },
    { id: "outlets", title: "Outlet", value: (article) => article.outlet || undefined, cell: (article) => article.outlet },
    { id: "dates", title: "Published", value: (article) => article.day || undefined, cell: (article) => article.date },
    { id: "claims", title: "Claims", value: (article) => article.claims, descending: true, cell: (article) => article.claims.toLocaleString("en") },
    { id: "found", title: "Discrepancies", value: (article) => article.findings.length, descending: true, cell: (article) => article.findings.length.toLocaleString("en") },
  ],
  words: (article) => [article.title, article.outlet, article.path, ...article.text.map((line) => line.slice(1).map((stretch) => (typeof stretch === "string" ? stretch : stretch[0])).join(""))].join("\n"),
  opens: (article) => article.title,
  detail: articleText,
});

// Problems

if (report.problems.length) {
  section("problems").hidden = false;
  section("problems").append(
    element("h2", { id: "problems-title" }, "Not read"),
    element("ul", {}, report.problems.map(([path, message]) => element("li", {}, element("b", {}, path), `: ${message}`))),
  );
}

// Overview

const publishers = distinct(report.articles.map((article) => article.outlet).filter(Boolean));
const bySeverity = new Map(SEVERITIES.map((severity) => [severity, report.findings.filter((finding) => finding.severity === severity).length]));

function tile(number, words, listener) {
  const content = [element("span", { class: "number" }, number), element("span", { class: "words" }, words)];
  return element("li", {}, listener ? element("button", { type: "button", on: { click: listener } }, content) : element("div", {}, content));
}

section("overview").append(
  element(
    "ul",
    { class: "tiles" },
    SEVERITIES.map((severity) =>
      tile(bySeverity.get(severity).toLocaleString("en"), [severityMark(severity, bySeverity.get(severity) === 1 ? severity : `${severity}s`), element("span", {}, SEVERITY_WORDS[severity])], () => {
        discrepancies.only({ severity: [severity] });
        section("discrepancies").scrollIntoView();
        section("discrepancies").focus({ preventScroll: true });
      }),
    ),
    tile(report.corroborated.length.toLocaleString("en"), "facts corroborated by two articles or more"),
    tile(report.articles.length.toLocaleString("en"), [publishers.length ? `${report.articles.length === 1 ? "article" : "articles"} from ${counted(publishers.length, "outlet")}` : report.articles.length === 1 ? "article" : "articles"]),
    tile(report.claims.length.toLocaleString("en"), "figures that claim something"),
  ),
);
section("lead").textContent = [counted(report.articles.length, "article"), publishers.length ? counted(publishers.length, "outlet") : null, report.span].filter(Boolean).join(" · ");
section("counts").textContent = report.counts;
section("sections").append(
  ...["discrepancies", "over-time", "corroborated", "articles"]
    .filter((id) => !section(id).hidden)
    .map((id) => element("a", { href: `#${id}` }, section(id).querySelector("h2").textContent)),
);

// Links inside the page: to a claim in its article, to a finding.

function follow() {
  const [, kind, at] = /^#(claim|finding)-(\d+)$/.exec(location.hash) || [];
  if (kind === "claim" && report.claims[at]) {
    articles.reveal(report.claims[at].article);
    arrive(document.getElementById(`claim-${at}`));
  } else if (kind === "finding" && report.findings[at]) {
    const line = discrepancies.reveal(Number(at));
    arrive(line.querySelector("button.opener"));
  }
}

function arrive(target) {
  if (!target) return;
  target.scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
}

addEventListener("hashchange", follow);
document.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (link && link.getAttribute("href") === location.hash) follow();
});

// Light and dark, and paper.

const theme = section("theme");
const darkBySystem = matchMedia("(prefers-color-scheme: dark)");
let dark = darkBySystem.matches;
function paint() {
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  theme.setAttribute("aria-pressed", String(dark));
}
theme.addEventListener("click", () => {
  dark = !dark;
  paint();
});
darkBySystem.addEventListener("change", (event) => {
  dark = event.matches;
  paint();
});
paint();

let undo = [];
addEventListener("beforeprint", () => {
  undo = [discrepancies.spreadOut(200, true), articles.spreadOut(500, false)];
  if (held) undo.push(held.spreadOut(500, false));
  document.querySelectorAll(".drawing").forEach(draw);
});
addEventListener("afterprint", () => undo.splice(0).forEach((back) => back()));

follow();
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("first-table")));
