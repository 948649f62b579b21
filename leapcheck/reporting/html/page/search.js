// Searching and filtering: which findings, claims and articles an address asks for.
const SIMPLIFIED = [...report.folding.to];
const foldingOf = new Map([...report.folding.from].map((char, n) => [char, SIMPLIFIED[n]]));
const TRADITIONAL = new RegExp(`[${report.folding.from}]`, "gu");

// A text as it is searched: simplified, half-width, lower case.
const fold = (text) => text.normalize("NFKC").toLowerCase().replace(TRADITIONAL, (char) => foldingOf.get(char));

function lazily(make) {
  const made = new Map();
  return (of) => {
    if (!made.has(of)) made.set(of, make(of));
    return made.get(of);
  };
}

const claimText = lazily((claim) =>
  fold([
    sentenceParts(claim).join(""), claim.quote, ...inEvery(claim.words), claim.subject, claim.metric, ...inEvery(report.metrics[claim.metric]),
    claim.period, sourceOf(claim), articleOf(claim).title, articleOf(claim).path, claim.attribution, claim.id,
    ...Object.values(claim.qualifiers || {}),
  ].join("\n")),
);
const findingText = lazily((finding) => {
  return fold(`${inEvery(finding.message).join("\n")}\n${finding.id}\n${finding.entry || ""}`) + finding.claims.map((n) => claimText(report.claims[n])).join("\n");
});
const articleText = lazily((article) =>
  fold([article.title, article.text, report.sources[article.source].name, article.path, article.author].join("\n")) +
  (article.text === undefined ? claimsOfArticle[report.articles.indexOf(article)].map(claimText).join("\n") : ""),
);

const PERIOD = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)(?:-(\d\d))?))?$/;

// The first and the last day of a period; those that articles speak of are in the report.
function daysOf(period) {
  if (report.periods[period]) return report.periods[period];
  const match = PERIOD.exec(period || "");
  if (!match) return null;
  const [, year, quarter, half, month, day] = match;
  const first = quarter ? 3 * quarter - 2 : half ? 6 * half - 5 : Number(month || 1);
  const last = quarter ? 3 * quarter : half ? 6 * half : Number(month || 12);
  const two = (number) => String(number).padStart(2, "0");
  const end = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return [`${year}-${two(first)}-${day || "01"}`, `${year}-${two(last)}-${day || two(end)}`];
}

function overlaps(period, asked) {
  const days = daysOf(period);
  return days !== null && !(days[1] && days[1] < asked[0]) && !(days[0] && days[0] > asked[1]);
}

// What an address asks for, made ready to be asked of many claims.
function sieve(at) {
  const terms = at.q ? fold(at.q).split(/\s+/).filter(Boolean) : [];
  const marks = at.severity ? new Set(at.severity.split(",")) : null;
  const period = at.period ? daysOf(at.period) : null;
  const source = at.source ? report.sources.findIndex((each) => each.name === at.source) : -1;
  const fits = (text) => terms.every((term) => text().includes(term));
  const told = (claim) =>
    (!at.maker || claim.subject === at.maker) &&
    (!at.metric || claim.metric === at.metric) &&
    (!at.source || articleOf(claim).source === source) &&
    (!at.period || (period !== null && overlaps(claim.period, period)));
  const narrow = at.maker || at.metric || at.source || at.period;
  const says = (article, number) => {
    if (at.maker || at.metric || at.period) return claimsOfArticle[number].some((claim) => told(claim) && (!marks || marks.has(markOf(claim))));
    return !marks || [...countsOf(article).keys()].some((kind) => marks.has(kind));
  };
  return {
    claim: (claim) => told(claim) && (!marks || marks.has(markOf(claim))) && fits(() => claimText(claim)),
    finding: (finding) =>
      (!marks || marks.has(markOfFinding(finding))) &&
      (!narrow || finding.claims.some((n) => told(report.claims[n]))) &&
      fits(() => findingText(finding)),
    article: (article, number) =>
      (!at.source || article.source === source) && says(article, number) && fits(() => articleText(article)),
    told,
  };
}

const IS_CONFLICT = new Set(["error", "warning", "note"]);

// Without a word about severity the findings are those that contradict.
function foundBy(at) {
  const through = sieve(at);
  const found = sortedFindings.filter((finding) => (at.severity || IS_CONFLICT.has(markOfFinding(finding))) && through.finding(finding));
  return {
    findings: found,
    claims: report.claims.filter(through.claim),
    articles: report.articles.filter(through.article),
    told: through.told,
  };
}
