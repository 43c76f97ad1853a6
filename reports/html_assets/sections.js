"use strict";
// What an editor sees first: how much there is, and the discrepancies. The rest of the page comes after their paint.

const section = (id) => document.getElementById(id);
const found = report.findings.slice(0, report.found); // the discrepancies
const aside = report.findings.slice(report.found); // what a baseline knows and what articles ignore, which count nowhere
const claimsOf = (finding) => finding.positions.flat();
const options = (values) => values.map((value) => [value, value]);

// Overview

const publishers = distinct(report.articles.map((article) => article.outlet).filter(Boolean));
const bySeverity = new Map(
  SEVERITIES.map((severity) => [severity, found.filter((finding) => finding.severity === severity).length]),
);

function tile(number, words, listener) {
  const content = [element("span", { class: "number" }, number), element("span", { class: "words" }, words)];
  return element(
    "li",
    {},
    listener ? element("button", { type: "button", on: { click: listener } }, content) : element("div", {}, content),
  );
}

section("overview").append(
  element(
    "ul",
    { class: "tiles" },
    SEVERITIES.map((severity) =>
      tile(
        bySeverity.get(severity).toLocaleString("en"),
        [severityMark(severity, bySeverity.get(severity) === 1 ? severity : `${severity}s`), element("span", {}, SEVERITY_WORDS[severity])],
        () => {
          discrepancies.only({ severity: [severity] });
          section("discrepancies").scrollIntoView();
          section("discrepancies").focus({ preventScroll: true });
        },
      ),
    ),
    tile(report.corroborated.length.toLocaleString("en"), "facts corroborated by two articles or more"),
    tile(report.articles.length.toLocaleString("en"), [
      publishers.length
        ? `${report.articles.length === 1 ? "article" : "articles"} from ${counted(publishers.length, "outlet")}`
        : report.articles.length === 1
          ? "article"
          : "articles",
    ]),
    tile(report.claims.length.toLocaleString("en"), "figures that claim something"),
  ),
);
section("lead").textContent = [
  counted(report.articles.length, "article"),
  publishers.length ? counted(publishers.length, "outlet") : null,
  report.span,
]
  .filter(Boolean)
  .join(" · ");
section("counts").textContent = report.counts;
// Discrepancies

/** What the listing of some findings needs, whether they count or are set aside. */
const findingsListing = (rows) => ({
  rows,
  columns: [
    {
      id: "severity",
      title: "Severity",
      value: (finding) => SEVERITIES.indexOf(finding.severity),
      cell: (finding) => severityMark(finding.severity),
    },
    { id: "label", title: "What", value: (finding) => finding.label, opens: true },
    {
      id: "figures",
      title: "Figures",
      value: (finding) => finding.positions.length,
      descending: true,
      cell: (finding) => against(finding.positions),
    },
    {
      id: "outlets",
      title: "Told by",
      value: (finding) => outlets(claimsOf(finding)).length,
      descending: true,
      cell: (finding) => tellers(claimsOf(finding)),
    },
    { id: "dates", title: "When", value: (finding) => finding.last || undefined, descending: true, cell: (finding) => unbroken(finding.dates) },
    {
      id: "code",
      title: "Check",
      value: (finding) => finding.code,
      cell: (finding) => element("span", { title: finding.check }, finding.code),
    },
  ],
  filters: [
    {
      id: "severity",
      label: "Severity",
      kind: "boxes",
      options: SEVERITIES.map((severity) => [severity, severity, severityMark(severity)]),
      values: (finding) => [finding.severity],
    },
    {
      id: "kind",
      label: "Kind",
      kind: "choice",
      options: options(distinct(rows.flatMap((finding) => finding.kinds)).sort(inOrder)),
      values: (finding) => finding.kinds,
    },
    {
      id: "outlet",
      label: "Outlet",
      kind: "choice",
      options: options(distinct(rows.flatMap((finding) => outlets(claimsOf(finding)))).sort(inOrder)),
      values: (finding) => outlets(claimsOf(finding)),
    },
  ],
  words: (finding) =>
    [
      finding.label,
      finding.message,
      finding.code,
      finding.check,
      finding.fingerprint,
      ...claimsOf(finding).flatMap((at) => [report.claims[at].outlet, report.claims[at].source || "", report.claims[at].sentence.join("")]),
    ].join("\n"),
  opens: (finding) => finding.label,
  detail: evidence,
});

const standings = (standing) => aside.filter((finding) => finding.standing === standing).length;
const asideWords = ["known", "ignored"]
  .filter(standings)
  .map((standing) => `${standings(standing).toLocaleString("en")} ${standing}`)
  .join(", ");
const discrepancies = listing(section("discrepancies"), {
  ...findingsListing(found),
  name: "findings",
  title: "Discrepancies",
  intro: asideWords && ["Not counted: ", element("a", { href: "#set-aside" }, asideWords), "."],
  noun: "finding",
  plural: "findings",
});

/** A stretch of days, "1 Mar 2031 – 3 Mar 2031", that breaks behind its dash alone. */
function unbroken(dates) {
  return dates.replaceAll(" ", "\u00a0").replace("–\u00a0", "– ");
}

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
