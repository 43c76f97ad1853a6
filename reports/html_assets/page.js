"use strict";
// The page as a whole: what comes when, links inside it, light and dark, paper.

let articles = null;
let held = null;
let setAside = null;

/** Everything below the discrepancies, once these are painted. */
function showRest() {
  const texts = JSON.parse(document.getElementById("texts").textContent);
  report.articles.forEach((article, at) => (article.text = texts[at]));
  discrepancies.complete();
  const facts = charted();
  overTime.hidden = !facts.length;
  if (facts.length) showCharts(facts);
  section("corroborated").hidden = !report.corroborated.length;
  if (report.corroborated.length) held = showCorroborated();
  section("set-aside").hidden = !aside.length;
  if (aside.length) setAside = showSetAside();
  articles = showArticles();
  showProblems();
  section("sections").append(
    ...["discrepancies", "over-time", "corroborated", "set-aside", "articles"]
      .filter((id) => !section(id).hidden)
      .map((id) => element("a", { href: `#${id}` }, section(id).querySelector("h2").textContent)),
  );
  follow();
  document.documentElement.dataset.complete = "";
}

// Links inside the page: to a claim in its article, to a finding.

function follow() {
  if (!articles) return;
  const [, kind, at] = /^#(claim|finding)-(\d+)$/.exec(location.hash) || [];
  if (kind === "claim" && report.claims[at]) {
    articles.reveal(report.claims[at].article);
    arrive(document.getElementById(`claim-${at}`));
  } else if (kind === "finding" && report.findings[at]) {
    const line = at < report.found ? discrepancies.reveal(Number(at)) : setAside.reveal(at - report.found);
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
  undo = [discrepancies.spreadOut(200, true)];
  if (articles) undo.push(articles.spreadOut(500, false));
  if (held) undo.push(held.spreadOut(500, false));
  if (setAside) undo.push(setAside.spreadOut(500, false));
  document.querySelectorAll(".drawing").forEach(draw);
});
addEventListener("afterprint", () => undo.splice(0).forEach((back) => back()));

requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    performance.mark("first-table");
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", showRest);
    else setTimeout(showRest);
  }),
);
