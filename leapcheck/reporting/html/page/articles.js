// Articles: their list, and the one that is opened, with its numbers marked where they stand.
function ArticlesView({ at, found }) {
  const claim = at.claim ? claimById.get(at.claim) : null;
  const article = claim ? articleOf(claim) : at.article ? articleById.get(at.article) : null;
  if ((at.claim || at.article) && !article) return html`<${Empty}>${t("not.here")}<//>`;
  return article
    ? html`<${ArticleView} key=${article.id} article=${article} claim=${claim} at=${at} />`
    : html`<${ArticlesList} at=${at} articles=${found.articles} />`;
}

function ArticlesList({ at, articles }) {
  const [most, more] = usePaging(articles.length, 40);
  return html`
    <h1 class="viewtitle">${t("articles")} <span class="meta">${whole(articles.length)}</span></h1>
    ${articles.length === 0 && html`<${Empty} at=${at}>${t("no.articles")}<//>`}
    <ul class="articlelist">${articles.slice(0, most).map((article) => html`<${ArticleRow} key=${article.id} article=${article} at=${at} />`)}</ul>
    ${more}`;
}

// The source of an article that has another name than its file.
function SourceName({ article }) {
  const { name } = report.sources[article.source];
  return name !== article.path && html`<span lang="zh">${name}</span>`;
}

function ArticleRow({ article, at }) {
  const counts = countsOf(article);
  return html`
    <li>
      <a data-item href=${article.file || hashOf({ ...at, view: "articles", article: article.id })}>
        <span class="articletitle" lang="zh">${article.title || article.path}</span>
        <span class="meta"><${SourceName} article=${article} /> <time>${article.published || t("undated")}</time> <span class="where">${article.path}</span></span>
        <span class="counts">${MARKS.filter((kind) => counts.get(kind)).map((kind) => html`<span class="count"><${Shape} kind=${kind} size=${10} /> ${counts.get(kind)}<span class="hidden"> ${t(kind)}</span></span>`)}</span>
        <${MarkBar} counts=${counts} height=${6} />
      </a>
    </li>`;
}

function ArticleView({ article, claim, at }) {
  const claims = claimsOfArticle[report.articles.indexOf(article)];
  const counts = countsOf(article);
  useEffect(() => {
    const mark = claim && document.querySelector(`[data-claim="${claim.id}"]`);
    if (mark) {
      mark.scrollIntoView({ block: "center" });
      mark.focus({ preventScroll: true });
    } else if (!claim) {
      scrollTo(0, 0);
    }
  }, [article.id, claim && claim.id]);
  return html`
    <p class="trail"><a href=${linkTo(at, { view: "articles" })}>← ${t("articles")}</a></p>
    <div class="reading">
      <article class="text">
        <header>
          <h1 lang="zh">${article.headline ? html`<${Headline} article=${article} claims=${claims} chosen=${claim} at=${at} />` : article.title || article.path}</h1>
          <p class="meta">
            <${SourceName} article=${article} />
            <time>${article.published || t("undated")}</time>
            ${article.author && article.author !== report.sources[article.source].name && html`<span lang="zh">${article.author}</span>`}
            <span class="where">${article.path}</span>
            ${article.address && (article.link ? html`<a class="where" href=${article.link} rel="noreferrer noopener" target="_blank">${article.address}</a>` : html`<span class="where">${article.address}</span>`)}
          </p>
          <${Legend} kinds=${MARKS.filter((kind) => counts.get(kind))} />
        </header>
        ${article.text === undefined
          ? html`<p><a class="button" href=${`${article.file}${claim ? `#claim-${claim.id}` : ""}`}>${t("read.other")}</a></p><${Statements} claims=${claims} at=${at} most=${40} />`
          : html`<${ArticleText} article=${article} claims=${claims} chosen=${claim} at=${at} />`}
      </article>
      <aside class=${`panel ${claim ? "chosen" : ""}`} aria-live="polite">
        ${claim ? html`<${ClaimPanel} claim=${claim} at=${at} />` : html`<p class="meta">${t("choose")}</p>`}
      </aside>
    </div>`;
}

// A block cut where a number begins or ends: each stretch with the claims that it is part of.
function stretchesOf(text, start, end, claims) {
  const inside = claims.filter((claim) => claim.at && claim.at[0] < end && claim.at[1] > start);
  const cuts = [...new Set([start, end, ...inside.flatMap((claim) => claim.at)])].filter((cut) => cut >= start && cut <= end).sort((a, b) => a - b);
  return cuts.slice(1).map((to, n) => {
    const from = cuts[n];
    const of = inside.filter((claim) => claim.at[0] <= from && claim.at[1] >= to);
    return { text: text.slice(from, to), claims: of.sort((a, b) => MARKS.indexOf(markOf(a)) - MARKS.indexOf(markOf(b))) };
  });
}

// What writes a stretch of an article's text with the numbers in it as links.
function useMarkedText(article, claims, chosen, at) {
  const sorted = useMemo(() => claims.filter((claim) => claim.at).sort((a, b) => a.at[0] - b.at[0]), [article.id]);
  // Blocks follow each other and so do numbers: each block looks only at those that begin near it.
  const within = (start, end) => sorted.slice(d3.bisector((claim) => claim.at[1]).right(sorted, start), d3.bisector((claim) => claim.at[0]).left(sorted, end));
  const seen = new Set();
  return (start, end) => stretchesOf(article.text, start, end, within(start, end)).map((part) => {
    if (!part.claims.length) return part.text;
    const claim = part.claims.includes(chosen) ? chosen : part.claims[0];
    const first = !seen.has(claim.id);
    seen.add(claim.id);
    return html`<a class=${`mark ${markOf(part.claims[0])} ${claim === chosen ? "current" : ""} ${first ? "first" : ""}`} data-item=${first || null} data-claim=${first ? claim.id : null} aria-current=${claim === chosen ? "true" : null} href=${hashOf({ ...at, view: "articles", article: "", finding: "", claim: claim.id })} aria-label=${first ? `${claim.quote}: ${t(markOf(claim))}` : null}>${part.text}</a>`;
  });
}

const Headline = ({ article, claims, chosen, at }) => useMarkedText(article, claims, chosen, at)(...article.blocks[0].slice(1));

function ArticleText({ article, claims, chosen, at }) {
  const content = useMarkedText(article, claims, chosen, at);
  const groups = d3.reduce(article.blocks.slice(article.headline ? 1 : 0), (made, block) => {
    if (block[0] === "table" && made.length && made.at(-1)[0][0] === "table") made.at(-1).push(block);
    else made.push([block]);
    return made;
  }, []);
  return html`<div class="body" lang="zh">${groups.map((group) => {
    const [role, start, end] = group[0];
    if (role === "title") return html`<h2>${content(start, end)}</h2>`;
    if (role === "caption") return html`<p class="caption">${content(start, end)}</p>`;
    if (role !== "table") return html`<p>${content(start, end)}</p>`;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t("table")}><table><tbody>${group.map((block) => html`<tr>${cellsOf(article.text, block).map(([from, to]) => html`<td>${content(from, to)}</td>`)}</tr>`)}</tbody></table></div>`;
  })}</div>`;
}

function cellsOf(text, [, start, end]) {
  const cells = [];
  let from = start;
  for (const cell of text.slice(start, end).split("\t")) {
    cells.push([from, from + cell.length]);
    from += cell.length + 1;
  }
  return cells;
}

function ClaimPanel({ claim, at }) {
  const findings = (findingsOfClaim.get(claim) || []).sort((a, b) => RANK[markOfFinding(a)] - RANK[markOfFinding(b)]);
  const order = claimsOfArticle[claim.article].filter((each) => each.at).sort((a, b) => a.at[0] - b.at[0]);
  const n = order.indexOf(claim);
  const to = (other, label, sign) => other && html`<a class="button small" href=${hashOf({ ...at, view: "articles", article: "", finding: "", claim: other.id })} aria-label=${label}>${sign}</a>`;
  const fields = [
    ["subject", claim.subject], ["metric", metricWord(claim.metric)], ["value", inLanguage(claim.words)],
    ["period", periodWord(claim.period)], ["qualifiers", Object.entries(claim.qualifiers || {}).map(([key, told]) => `${keyWord(key)} ${told}`).join("; ")],
    ["modality", claim.modality && t(claim.modality)], ["attribution", claim.attribution], ["place", placeOf(claim)],
  ].filter(([, told]) => told);
  return html`
    <div class="panelhead"><${Verdict} kind=${markOf(claim)} /> <span>${to(order[n - 1], t("previous"), "↑")} ${to(order[n + 1], t("next"), "↓")} <a class="button small close" href=${hashOf({ ...at, view: "articles", claim: "", finding: "", article: articleOf(claim).id })} aria-label=${t("close")}>×</a></span></div>
    <p class="panelquote" lang="zh">${claim.quote}</p>
    <p class="reads"><${SentenceOf} claim=${claim} /></p>
    <dl class="fields">${fields.map(([key, told]) => html`<dt>${t(key)}</dt><dd lang=${key === "place" ? null : "zh"}>${told}</dd>`)}</dl>
    <h3>${t("held")}</h3>
    ${findings.length === 0 && html`<p class="meta">${t("nothing.held")}</p>`}
    <ul class="heldlist">${findings.map((finding) => html`
      <li><a href=${hashOf({ ...at, claim: "", article: "", finding: finding.id })}><${Verdict} kind=${markOfFinding(finding)} /> <span>${inLanguage(finding.message)}</span></a></li>`)}</ul>`;
}
