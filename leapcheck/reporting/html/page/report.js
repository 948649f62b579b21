// The report: the data that stand in the page, and ways to ask for parts of them.
const { h, render, Fragment } = preact;
const { useState, useEffect, useLayoutEffect, useMemo, useRef, useCallback } = preactHooks;
const html = htm.bind(h);

// Long lists come by columns: each field with its values, and `at` which records.
function unpacked({ count, columns }) {
  const records = Array.from({ length: count }, () => ({}));
  for (const column of columns) {
    const { key, at } = column;
    valuesOf(column).forEach((value, n) => (records[at ? at[n] : n][key] = value));
  }
  return records;
}

// Values that are repeated come as numbers of `words`; lists of records as the `counts` of them in one table.
function valuesOf({ values, words, counts, rows }) {
  if (words) return values.map((number) => words[number]);
  if (!counts) return values;
  const all = unpacked(rows);
  let end = 0;
  return counts.map((count) => all.slice(end, (end += count)));
}

const report = JSON.parse(document.getElementById("report").textContent);
for (const key of ["articles", "claims", "findings"]) report[key] = unpacked(report[key]);
const MARKS = ["error", "warning", "note", "agree", "ignored", "omitted", "unchecked"];

const findingById = new Map(report.findings.map((finding) => [finding.id, finding]));
const claimById = new Map(report.claims.map((claim) => [claim.id, claim]));
const articleById = new Map(report.articles.map((article) => [article.id, article]));
const findingsOfClaim = new Map();
for (const finding of report.findings) {
  for (const number of finding.claims) {
    const claim = report.claims[number];
    if (!findingsOfClaim.has(claim)) findingsOfClaim.set(claim, []);
    findingsOfClaim.get(claim).push(finding);
  }
}
const claimsOfArticle = report.articles.map(() => []);
for (const claim of report.claims) claimsOfArticle[claim.article].push(claim);

const articleOf = (claim) => report.articles[claim.article];
const sourceOf = (claim) => report.sources[articleOf(claim).source].name;
const markOf = (claim) => claim.mark || "unchecked";
const markOfFinding = (finding) =>
  finding.ignored ? "ignored" : finding.verdict === "agree" ? "agree" : finding.verdict === "conflict" ? finding.severity : "unchecked";

// The sentence of a claim in three parts: before its number, the number, after it.
function sentenceParts(claim) {
  const [text, start, end] = claim.around
    ? [articleOf(claim).text, ...claim.around]
    : [claim.sentence, 0, claim.sentence.length];
  const [from, to] = claim.around ? claim.at : claim.in;
  return [text.slice(start, from), text.slice(from, to), text.slice(to, end)].map((part) => part.replace(/[\t\n]/g, " "));
}

// How many numbers of an article have which mark; the index of a report in parts is told so.
const countsOf = (article) =>
  article.counts ? new Map(Object.entries(article.counts)) : countBy(claimsOfArticle[report.articles.indexOf(article)], markOf);

// How many numbers stand on the pages of their articles only.
const elsewhere = report.summary.claims - report.claims.length;

function placeOf(claim) {
  const page = claim.page ? `p${claim.page}:` : "";
  return `${articleOf(claim).path}:${page}${claim.line}:${claim.column}`;
}

// How many numbers of this report have which mark, and the marks that some number or finding has.
const claimMarks = new Map();
for (const article of report.articles) {
  for (const [kind, count] of countsOf(article)) claimMarks.set(kind, (claimMarks.get(kind) || 0) + count);
}
const MARKS_HERE = MARKS.filter((kind) => claimMarks.get(kind) || report.findings.some((finding) => markOfFinding(finding) === kind));

// The findings, worst first: conflicts by severity and confidence, then what is ignored, then agreements.
const RANK = { error: 0, warning: 1, note: 2, ignored: 3, agree: 4, unchecked: 5 };
const sortedFindings = [...report.findings].sort(
  (a, b) => RANK[markOfFinding(a)] - RANK[markOfFinding(b)] || b.confidence - a.confidence,
);

function countBy(items, key) {
  const counts = new Map();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) || 0) + 1);
  return counts;
}
