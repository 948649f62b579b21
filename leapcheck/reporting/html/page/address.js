// The address: what the part behind # says is shown, so that every view, filter and finding can be sent.
const VIEWS = ["overview", "findings", "claims", "pictures", "articles"];
const FILTERS = ["maker", "metric", "source", "period", "severity"];
const KEYS = ["view", "finding", "claim", "article", ...FILTERS, "q"];

function readAddress() {
  const told = new URLSearchParams(location.hash.slice(1));
  const at = {};
  for (const key of KEYS) if (told.get(key)) at[key] = told.get(key);
  if (!VIEWS.includes(at.view)) at.view = at.finding ? "findings" : at.claim || at.article ? "articles" : "overview";
  return at;
}

function hashOf(at) {
  const told = new URLSearchParams();
  for (const key of KEYS) if (at[key]) told.set(key, at[key]);
  if (at.finding || at.claim || at.article || at.view === "overview") told.delete("view");
  return `#${told}`;
}

// The address of something else under the same filters.
const linkTo = (at, next) => hashOf({ ...at, finding: "", claim: "", article: "", ...next });

function go(next, { replace = false } = {}) {
  const hash = hashOf(next);
  if (hash === location.hash || (hash === "#" && !location.hash)) return;
  if (replace) {
    history.replaceState(null, "", hash);
    dispatchEvent(new HashChangeEvent("hashchange"));
  } else {
    location.hash = hash;
  }
}

const filtered = (at) => [...FILTERS, "q"].some((key) => at[key]);
const unfiltered = (at) => Object.fromEntries(Object.entries(at).filter(([key]) => !FILTERS.includes(key) && key !== "q"));
