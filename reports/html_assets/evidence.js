"use strict";
// What stands behind a finding or a fact: the sentences with their figures marked, and the articles they stand in.

const FIRST = 4; // quotations of a position that are shown before one asks for the rest

function claimLink(at) {
  return element("a", { href: `#claim-${at}`, class: "in-place" }, "in the article");
}

/** A claim as a quotation: its sentence with the figure marked, who tells it, when, and whom they cite. */
function quotation(at, severity) {
  const claim = report.claims[at];
  const [before, figure, after] = claim.sentence;
  const told = [
    claim.date,
    claim.source ? `citing ${claim.source}` : null,
    claim.asOf && claim.asOf !== claim.date ? `as of ${claim.asOf}` : null,
  ];
  return element(
    "li",
    { class: "quotation" },
    element("blockquote", {}, before, element("mark", { class: severity }, figure), after),
    element(
      "p",
      { class: "teller" },
      element("b", {}, claim.outlet),
      `, ${told.filter(Boolean).join(", ")}`,
      element("span", { class: "to-place" }, " · ", claimLink(at)),
    ),
  );
}

/** The figures of some claims, each once. */
function figures(claims) {
  return distinct(claims.map((at) => report.claims[at].figure));
}

/** Outlets of some claims, each once. */
function outlets(claims) {
  return distinct(claims.map((at) => report.claims[at].outlet));
}

/** Why a finding does not count, in words; nothing where it does. */
function standing(finding) {
  if (finding.standing === "known") return "Known: it stands in the baseline.";
  return (finding.ignoredBy || []).map(([article, reason]) => `Ignored by “${report.articles[article].title}”: ${reason}`);
}

/** All of one finding. */
function evidence(finding) {
  const several = finding.positions.length > 1;
  const drawnFact = (finding.fact ?? null) === null ? null : chart(finding.fact, `${report.facts[finding.fact].label}, over time`);
  return element(
    "div",
    { class: "evidence" },
    element("p", { class: "message" }, severityMark(finding.severity), ` ${SEVERITY_WORDS[finding.severity]}`),
    [standing(finding)].flat().map((words) => element("p", { class: "set-aside-because" }, words)),
    element(
      "div",
      { class: several ? "positions several" : "positions" },
      finding.positions.map((position) =>
        element(
          "section",
          { class: "position" },
          element("h3", {}, figures(position).join(", ")),
          shortList(
            position.map((at) => () => quotation(at, finding.severity)),
            FIRST,
            "claims",
          ),
        ),
      ),
    ),
    element(
      "div",
      { class: "beside" },
      element(
        "div",
        { class: "reasons" },
        element("h3", {}, "Why"),
        element("p", {}, finding.message),
        element(
          "ul",
          {},
          finding.explanation.map((line) => element("li", {}, line)),
        ),
      ),
      drawnFact,
    ),
    element(
      "p",
      { class: "signature" },
      `${finding.code} ${finding.check}`,
      finding.fingerprint ? ` · fingerprint ${finding.fingerprint}` : "",
    ),
  );
}

/** All of one fact. */
function factEvidence(fact) {
  const entry = report.facts[fact];
  return element(
    "div",
    { class: "evidence" },
    shortList(
      entry.claims.map((at) => () => quotation(at, "corroborated")),
      FIRST,
      "claims",
    ),
    entry.confirmed.length
      ? element(
          "ul",
          { class: "reasons" },
          entry.confirmed.map((line) => element("li", {}, line)),
        )
      : null,
    chart(fact, `${entry.label}, over time`),
    entry.evidence.length ? element("p", { class: "signature" }, `Taken for one fact because of ${entry.evidence.join("; ")}.`) : null,
  );
}

/** What a stretch of an article is to the report: its gravest finding, else known or ignored, corroborated, or alone. */
function kindOfMark(claims) {
  const found = claims.flatMap((at) => report.claims[at].findings.map((one) => report.findings[one].severity));
  const gravest = SEVERITIES.find((severity) => found.includes(severity));
  if (gravest) return gravest;
  if (claims.some((at) => report.claims[at].aside)) return "aside";
  return claims.some((at) => corroborated.has(report.claims[at].fact)) ? "corroborated" : "alone";
}

const corroborated = new Set(report.corroborated);
const MARK_WORDS = { error: "error", warning: "warning", note: "note", aside: "known or ignored", corroborated: "corroborated" };

/** One stretch that makes claims; a link to its finding where it has one. */
function marked(text, claims) {
  const kind = kindOfMark(claims);
  const what = claims.map((at) =>
    [report.claims[at].kind, report.claims[at].about, report.claims[at].source ? `citing ${report.claims[at].source}` : null]
      .filter(Boolean)
      .join(": "),
  );
  const finding = ["findings", "aside"].flatMap((list) => claims.flatMap((at) => report.claims[at][list] || []))[0];
  const mark = element("mark", { class: kind, id: `claim-${claims[0]}`, tabindex: "-1", title: what.join("\n") }, text);
  const others = claims.slice(1).map((at) => element("span", { id: `claim-${at}`, tabindex: "-1" }));
  if (MARK_WORDS[kind]) mark.append(element("span", { class: "unseen" }, ` (${MARK_WORDS[kind]})`));
  return [...others, finding === undefined ? mark : element("a", { href: `#finding-${finding}`, class: "to-finding" }, mark)];
}

/** An article with its claims marked in place. */
function articleText(article) {
  const lines = article.text.map(([role, ...stretches]) =>
    element(
      "p",
      { class: role },
      stretches.flatMap((stretch) => (typeof stretch === "string" ? [stretch] : marked(...stretch))),
    ),
  );
  return element(
    "div",
    { class: "article" },
    element(
      "p",
      { class: "signature" },
      article.path,
      article.url ? " · " : null,
      article.url ? element("a", { href: article.url, rel: "noopener noreferrer" }, "as published") : null,
    ),
    lines,
  );
}
