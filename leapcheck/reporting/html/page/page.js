// The page: head, filters, the view that the address names, and what follows the reader's keys and wishes.
function setTheme(theme) {
  kept.set("theme", theme);
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

const dark = () =>
  (document.documentElement.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";

function useAddress() {
  const [at, setAt] = useState(readAddress);
  useEffect(() => {
    const changed = () => setAt(readAddress());
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  return at;
}

const CONTENT = { overview: Overview, findings: FindingsView, claims: ClaimsView, pictures: PicturesView, articles: ArticlesView };

function Page() {
  const at = useAddress();
  const [, again] = useState(0);
  const [help, setHelp] = useState(false);
  const key = hashOf({ ...at, claim: "", article: "", finding: "" });
  const found = useMemo(() => foundBy(at), [key, language]);
  useKeyboard(at, { help, setHelp });
  const view = at.finding ? "findings" : at.claim || at.article ? "articles" : at.view;
  useEffect(() => scrollTo(0, 0), [view, at.finding, at.article && !at.claim]);
  const opened = at.finding || at.claim || at.article;
  const shown = CONTENT[view];
  return html`
    <a class="skip" href="#main" onClick=${(event) => (event.preventDefault(), document.getElementById("main").focus())}>${t("skip")}</a>
    <header class="head">
      <a class="brand" href="#" aria-label=${`leapcheck: ${t("overview")}`}><${Brand} /> <span>leapcheck</span></a>
      <nav aria-label=${t("title")}>${VIEWS.map((each) => html`<a class="tab" aria-current=${each === view ? "page" : null} href=${linkTo(at, { view: each })}>${t(each)}${tabCount(each, found)}</a>`)}</nav>
      <${SearchBox} at=${at} />
      <div class="wishes">
        <button class="plain" lang=${language === "zh" ? "en" : "zh"} onClick=${() => (setLanguage(language === "zh" ? "en" : "zh"), again((n) => n + 1))}>${t("other")}</button>
        <button class="plain" aria-label=${t("theme")} title=${t("theme")} onClick=${() => (setTheme(dark() ? "light" : "dark"), again((n) => n + 1))}>${dark() ? "☀" : "☾"}</button>
        <button class="plain" aria-label=${t("help")} title=${t("help")} onClick=${() => setHelp(true)}>?</button>
      </div>
    </header>
    ${view !== "overview" && !opened && html`<${Filters} at=${at} />`}
    <main id="main" tabindex="-1" class=${`view-${view}`}><${shown} key=${view} at=${at} found=${found} /></main>
    <footer class="foot">${t("footer", report.leapcheck)}</footer>
    ${help && html`<${Help} close=${() => setHelp(false)} />`}`;
}

const Brand = () => html`<svg width="22" height="22" viewBox="0 0 16 16" aria-hidden="true"><rect class="brandbox" width="16" height="16" rx="3.5" /><path class="brandtick" d="M3 9l3 3 7-8" /></svg>`;

const tabCount = (view, found) =>
  found[view] && html` <span class="tabcount">${whole(found[view].length)}</span>`;

function SearchBox({ at }) {
  const [text, setText] = useState(at.q || "");
  const waiting = useRef(0);
  useEffect(() => setText((now) => (now.trim() === (at.q || "") ? now : at.q || "")), [at.q]);
  const search = (next) => {
    setText(next);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      const now = readAddress();
      const view = ["overview", "pictures"].includes(now.view) || now.claim || now.article || now.finding ? "claims" : now.view;
      go({ ...now, finding: "", claim: "", article: "", view, q: next.trim() }, { replace: Boolean(now.q) });
    }, 120);
  };
  return html`
    <div class="searchbox" role="search">
      <input id="search" type="search" autocomplete="off" spellcheck=${false} aria-label=${t("search")} placeholder=${t("search.hint")} value=${text} onInput=${(event) => search(event.target.value)} />
    </div>`;
}

const options = (values, counts) => values.map((value) => html`<option value=${value}>${value}${counts ? ` (${counts.get(value)})` : ""}</option>`);

const subjectCounts = countBy(report.claims, (claim) => claim.subject);
const MAKERS = new Set(["maker", "group", "brand", "joint_venture"]);
const subjects = [...subjectCounts.keys()].sort((a, b) => subjectCounts.get(b) - subjectCounts.get(a));
const metricCounts = countBy(report.claims, (claim) => claim.metric);
const metrics = [...metricCounts.keys()].sort((a, b) => metricCounts.get(b) - metricCounts.get(a));
const sourceNames = report.sources.map((source) => source.name).sort();
const saidPeriods = [...new Set(report.claims.map((claim) => claim.period).filter(Boolean))];
const periodGroups = {
  year: [...new Set(saidPeriods.flatMap((period) => period.match(/\d{4}/g) || []))].sort().reverse(),
  quarter: saidPeriods.filter((period) => /^\d{4}-[QH]\d$/.test(period)).sort().reverse(),
  month: saidPeriods.filter((period) => /^\d{4}-\d\d$/.test(period)).sort().reverse(),
};

function Filters({ at }) {
  const choose = (key) => (event) => go({ ...at, [key]: event.target.value });
  const marks = new Set(at.severity ? at.severity.split(",") : []);
  const toggle = (kind) => {
    const next = new Set(marks);
    next.has(kind) ? next.delete(kind) : next.add(kind);
    go({ ...at, severity: MARKS.filter((each) => next.has(each)).join(",") });
  };
  const select = (key, body) => html`
    <label class="field"><span>${t(key)}</span><select value=${at[key] || ""} onChange=${choose(key)}><option value="">${t("all")}</option>${body}</select></label>`;
  const isMaker = (name) => MAKERS.has(report.subjects[name]);
  return html`
    <section class="filters" aria-label=${t("filters")}>
      ${select("maker", html`<optgroup label=${t("makers")}>${options(subjects.filter(isMaker), subjectCounts)}</optgroup><optgroup label=${t("others")}>${options(subjects.filter((name) => !isMaker(name)), subjectCounts)}</optgroup>`)}
      ${select("metric", metrics.map((metric) => html`<option value=${metric}>${metricWord(metric)} (${metricCounts.get(metric)})</option>`))}
      ${select("source", options(sourceNames))}
      ${select("period", Object.entries(periodGroups).map(([group, periods]) => periods.length > 0 && html`<optgroup label=${t(group)}>${options(periods)}</optgroup>`))}
      <div class="toggles" role="group" aria-label=${t("severity")}>${MARKS_HERE.map((kind) => html`<button class=${`toggle ${kind}`} aria-pressed=${marks.has(kind) ? "true" : "false"} title=${t(`${kind}.long`)} onClick=${() => toggle(kind)}><${Shape} kind=${kind} /> ${t(kind)}</button>`)}</div>
      ${filtered(at) && html`<a class="clear" href=${hashOf(unfiltered(at))}>${t("clear")}</a>`}
    </section>`;
}

setTheme(kept.get("theme") || "auto");
setLanguage(language);
const root = document.getElementById("page");
root.textContent = "";
render(html`<${Page} />`, root);
