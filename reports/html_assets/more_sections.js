"use strict";
// The further sections: facts over time, what holds, every article with its claims marked, what went wrong.

// Over time

const ORDER = ["conflict", "evolving", "compatible", "agree", "single"];
const overTime = section("over-time");
/** The facts that have a chart, those in conflict first, then those whose figures differ most. */
const charted = () =>
  report.facts
    .map((fact, at) => ({ fact, at, differing: figures(fact.claims).length }))
    .filter(({ fact, at }) => fact.claims.length >= 3 && pointsOf(at).length)
    .sort(
      (one, other) =>
        ORDER.indexOf(one.fact.agreement) - ORDER.indexOf(other.fact.agreement) ||
        other.differing - one.differing ||
        other.fact.claims.length - one.fact.claims.length,
    );

function showCharts(charted) {
  const grid = element("div", { class: "charts" });
  const more = element("button", { type: "button" });
  let shown = 0;
  const next = () => {
    for (const { fact, at } of charted.slice(shown, shown + 12)) {
      const made = chart(at, [
        element("span", { class: "chart-title" }, fact.label),
        element("span", { class: `agreement ${fact.agreement}` }, fact.agreement),
      ]);
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
    element(
      "p",
      { class: "intro" },
      "Every fact that three or more dated claims tell. A mark is a claim, on the day that it holds for; an arrow leaves one end open.",
    ),
    grid,
    more,
  );
}

// Corroborated

function showCorroborated() {
  const made = listing(section("corroborated"), {
    name: "facts",
    title: "Corroborated",
    intro: "Facts that two or more articles tell without contradiction.",
    noun: "fact",
    plural: "facts",
    rows: report.corroborated,
    columns: [
      { id: "label", title: "What", value: (fact) => report.facts[fact].label, opens: true },
      {
        id: "figures",
        title: "Figures",
        value: (fact) => figures(report.facts[fact].claims).length,
        descending: true,
        cell: (fact) => against([report.facts[fact].claims]),
      },
      {
        id: "outlets",
        title: "Told by",
        value: (fact) => outlets(report.facts[fact].claims).length,
        descending: true,
        cell: (fact) => tellers(report.facts[fact].claims),
      },
      {
        id: "agreement",
        title: "Agreement",
        value: (fact) => report.facts[fact].agreement,
        cell: (fact) => element("span", { class: `agreement ${report.facts[fact].agreement}` }, report.facts[fact].agreement),
      },
    ],
    filters: [
      {
        id: "kind",
        label: "Kind",
        kind: "choice",
        options: options(distinct(report.corroborated.map((fact) => report.facts[fact].kind)).sort(inOrder)),
        values: (fact) => [report.facts[fact].kind],
      },
    ],
    words: (fact) =>
      [
        report.facts[fact].label,
        ...report.facts[fact].claims.flatMap((at) => [report.claims[at].outlet, report.claims[at].sentence.join("")]),
      ].join("\n"),
    opens: (fact) => report.facts[fact].label,
    detail: factEvidence,
  });
  made.complete();
  return made;
}

// Known and ignored

function showSetAside() {
  const shared = findingsListing(aside);
  const made = listing(section("set-aside"), {
    ...shared,
    name: "set-aside",
    title: "Known and ignored",
    intro: "What the baseline knows already, and what an article waves through for a reason. None of it counts as a discrepancy.",
    noun: "discrepancy set aside",
    plural: "discrepancies set aside",
    columns: [
      {
        id: "standing",
        title: "Because",
        value: (finding) => finding.standing,
        cell: (finding) => element("span", { class: `standing ${finding.standing}` }, finding.standing),
      },
      ...shared.columns,
    ],
    filters: [
      {
        id: "standing",
        label: "Because",
        kind: "boxes",
        options: options(["known", "ignored"]),
        values: (finding) => [finding.standing],
      },
      ...shared.filters,
    ],
    words: (finding) => [shared.words(finding), ...(finding.ignoredBy || []).map(([, reason]) => reason)].join("\n"),
  });
  made.complete();
  return made;
}

// Articles

function showArticles() {
  const made = listing(section("articles"), {
    name: "articles",
    title: "Articles",
    intro: [
      "Each with its claims marked in place: ",
      ...[...SEVERITIES, ...(aside.length ? ["aside"] : []), "corroborated", "alone"].flatMap((kind, place) => [
        place ? ", " : "",
        element("mark", { class: kind }, { alone: "told once", aside: "known or ignored" }[kind] || kind),
      ]),
      ".",
    ],
    noun: "article",
    plural: "articles",
    rows: report.articles,
    columns: [
      { id: "label", title: "Article", value: (article) => article.title, opens: true },
      { id: "outlets", title: "Outlet", value: (article) => article.outlet || undefined, cell: (article) => article.outlet },
      { id: "dates", title: "Published", value: (article) => article.day || undefined, cell: (article) => article.date },
      {
        id: "claims",
        title: "Claims",
        value: (article) => article.claims,
        descending: true,
        cell: (article) => article.claims.toLocaleString("en"),
      },
      {
        id: "found",
        title: "Discrepancies",
        value: (article) => article.findings.length,
        descending: true,
        cell: (article) => article.findings.length.toLocaleString("en"),
      },
    ],
    words: (article) =>
      [
        article.title,
        article.outlet,
        article.path,
        ...article.text.map((line) =>
          line
            .slice(1)
            .map((stretch) => (typeof stretch === "string" ? stretch : stretch[0]))
            .join(""),
        ),
      ].join("\n"),
    opens: (article) => article.title,
    detail: articleText,
  });
  made.complete();
  return made;
}

// What went wrong, and what is worth a line

const linesOf = (lines) =>
  element(
    "ul",
    {},
    lines.map(([path, message]) => element("li", {}, path ? [element("b", {}, path), ": "] : "", message)),
  );
function showProblems() {
  if (!(report.problems.length + report.notices.length)) return;
  section("problems").hidden = false;
  section("problems").append(
    element("h2", { id: "problems-title" }, report.problems.length ? "Not read" : "Notices"),
    report.problems.length ? linesOf(report.problems) : "",
    report.notices.length ? linesOf(report.notices) : "",
  );
}
