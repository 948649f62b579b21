// Parts that several views share: verdicts, sentences, places, ledger entries, lists that grow.
const Verdict = ({ kind }) => html`<span class=${`verdict ${kind}`}><${Shape} kind=${kind} /> ${t(kind)}</span>`;

const Legend = ({ kinds = MARKS }) => html`
  <ul class="legend" aria-label=${t("legend")}>
    ${kinds.map((kind) => html`<li title=${t(`${kind}.long`)}><span class=${`sample mark ${kind}`}>${t(kind)}</span></li>`)}
  </ul>`;

function SentenceOf({ claim }) {
  const [before, number, after] = sentenceParts(claim);
  return html`<span lang="zh">${clipped(before, 90, true)}<mark class=${`mark ${markOf(claim)}`}>${number || claim.quote}</mark>${clipped(after, 90)}</span>`;
}

// The end of a text, or its beginning, where it is too long to be shown whole.
function clipped(text, most, end = false) {
  const chars = [...text];
  if (chars.length <= most) return text;
  return end ? `…${chars.slice(-most).join("")}` : `${chars.slice(0, most).join("")}…`;
}

const SourceLine = ({ claim }) => html`
  <span class="sourceline">${sourceOf(claim) !== articleOf(claim).path && html`<span lang="zh">${sourceOf(claim)}</span>`}${articleOf(claim).published && html` <time>${articleOf(claim).published}</time>`}</span>`;

const Statement = ({ claim, at }) => html`
  <li class="statement">
    <a class="reads" href=${hashOf({ ...at, view: "articles", finding: "", article: "", claim: claim.id })}><${SentenceOf} claim=${claim} /></a>
    <div class="meta"><${SourceLine} claim=${claim} /> <span class="where">${placeOf(claim)}</span></div>
  </li>`;

function Statements({ claims, at, most = 3 }) {
  const [all, setAll] = useState(false);
  const paper = usePaper();
  const shown = all || paper ? claims : claims.slice(0, most);
  return html`
    <ul class="statements">
      ${shown.map((claim) => html`<${Statement} key=${claim.id} claim=${claim} at=${at} />`)}
      ${claims.length > shown.length && html`<li><button class="quiet" onClick=${() => setAll(true)}>${t("more.statements", claims.length - shown.length)}</button></li>`}
    </ul>`;
}

function EntryOf({ id }) {
  const entry = report.entries[id];
  if (!entry) return html`<p class="entry"><${Shape} kind="ledger" /> <code>${id}</code></p>`;
  return html`
    <div class="entry">
      <p><${Shape} kind="ledger" /> <strong>${inLanguage(entry.words)}</strong> <span>${claimTopic(entry)}</span> <span class=${`status ${entry.status}`}>${t(entry.status)}</span></p>
      <ul class="citations">${entry.sources.map((each) => html`<li><${CitationOf} citation=${each} /></li>`)}</ul>
      ${entry.derived && html`<p class="meta">${labelled(t("derived"), entry.derived.join(", "))}</p>`}
      ${entry.notes && html`<p class="meta">${entry.notes}</p>`}
      <p class="meta"><code>${id}</code> ${entry.place && html`<span class="where">${entry.place}</span>`}</p>
    </div>`;
}

function CitationOf({ citation }) {
  const told = [citation.publisher, citation.date].filter(Boolean).join(", ");
  const title = citation.link
    ? html`<a href=${citation.link} rel="noreferrer noopener" target="_blank">${citation.title}</a>`
    : html`${citation.title}`;
  return html`${title}${told && html` <span class="meta">${told}</span>`}${citation.quote && html` <q>${citation.quote}</q>`}`;
}

const Empty = ({ children, at }) => html`
  <div class="empty">
    <svg width="56" height="40" viewBox="0 0 56 40" aria-hidden="true"><path class="empty-line" d="M4 30 L18 18 L28 24 L52 6" /><circle class="empty-dot" cx="18" cy="18" r="4" /><circle class="empty-dot" cx="28" cy="24" r="4" /></svg>
    <p>${children}</p>
    ${at && filtered(at) && html`<p class="meta">${t("try")}</p><p><a class="button" href=${hashOf(unfiltered(at))}>${t("clear")}</a></p>`}
  </div>`;

// Whether the page is being put on paper, where everything has to be there at once.
function usePaper() {
  const [paper, setPaper] = useState(matchMedia("print").matches);
  useEffect(() => {
    const at = (now) => () => {
      const queue = preact.options.debounceRendering;
      preact.options.debounceRendering = (render) => render();
      setPaper(now);
      preact.options.debounceRendering = queue;
    };
    const [before, after] = [at(true), at(false)];
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return paper;
}

// How many items of a long list are shown: some more whenever that is asked for, all of them (or most) on paper.
const ON_PAPER = 500;
function usePaging(length, step) {
  const [asked, setMost] = useState(step);
  const most = usePaper() ? ON_PAPER : asked;
  useEffect(() => setMost(step), [length, step]);
  const more = length > most &&
    html`<p class="more"><button onClick=${() => setMost(most + step)}>${t("more", Math.min(step, length - most))}</button> <span class="meta">${t("shown", whole(most), whole(length))}</span></p>`;
  return [most, more];
}

// How many of something are of each mark, as one bar.
function MarkBar({ counts, height = 14 }) {
  const total = MARKS.reduce((sum, kind) => sum + (counts.get(kind) || 0), 0);
  if (!total) return null;
  let start = 0;
  const label = MARKS.filter((kind) => counts.get(kind)).map((kind) => `${t(kind)} ${counts.get(kind)}`).join(", ");
  return html`
    <svg class="markbar" role="img" aria-label=${label} width="100%" height=${height} viewBox="0 0 100 10" preserveAspectRatio="none">
      ${MARKS.map((kind) => {
        const width = (100 * (counts.get(kind) || 0)) / total;
        const x = start;
        start += width;
        return width > 0 && html`<rect class=${`bar ${kind}`} x=${x} y="0" width=${Math.max(width - 0.25, 0.2)} height="10" />`;
      })}
    </svg>`;
}
