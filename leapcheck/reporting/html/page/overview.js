// The overview: what was read, what was found, how well the ledger covers it, and whom to trust.
const Tile = ({ value, label, sub, kind, href }) => html`
  <a class=${`tile ${kind || ""}`} href=${href}>
    <span class="tilelabel">${kind && html`<${Shape} kind=${kind} size=${13} />`} ${label}</span>
    <span class="tilevalue">${value}</span>
    ${sub && html`<span class="meta">${sub}</span>`}
  </a>`;

function Overview({ at }) {
  const { summary } = report;
  const byMark = countBy(report.findings, markOfFinding);
  const held = report.sources.reduce((sum, source) => sum + source.ledger, 0);
  const worst = sortedFindings.filter((finding) => ["error", "warning"].includes(markOfFinding(finding)));
  const findings = (severity) => linkTo(at, { view: "findings", severity });
  return html`
    <div class="overview">
      <header class="lede">
        <h1>${summary.conflicts ? t("headline.some", whole(summary.conflicts)) : t("headline.none")}</h1>
        <p>${t("headline.read", whole(summary.articles), whole(summary.files), whole(summary.claims))}</p>
      </header>
      <div class="tiles">
        ${["error", "warning", "note"].map((kind) => html`<${Tile} kind=${kind} value=${whole(byMark.get(kind) || 0)} label=${t(kind)} sub=${t(`${kind}.long`).split(/[：:] ?/)[1]} href=${findings(kind)} />`)}
        <${Tile} kind="agree" value=${whole(byMark.get("agree") || 0)} label=${t("agree")} sub=${t("agreements.sub")} href=${findings("agree")} />
        <${Tile} kind="unchecked" value=${whole(summary.unchecked)} label=${t("unchecked")} sub=${t("unchecked.sub")} href=${linkTo(at, { view: "claims", severity: "unchecked" })} />
        ${summary.ignored > 0 && html`<${Tile} kind="ignored" value=${whole(summary.ignored)} label=${t("ignored")} href=${findings("ignored")} />`}
        <${Tile} kind="ledger" value=${report.ledger && summary.claims ? percent(held / summary.claims) : "–"} label=${t("coverage")} sub=${report.ledger ? t("coverage.sub", whole(held), whole(summary.claims), whole(report.ledger.entries)) : t("coverage.none")} href=${linkTo(at, { view: "pictures" })} />
      </div>
      ${summary.claims > 0 && html`<section>
        <h2>${t("marks")}</h2>
        <${MarkBar} counts=${claimMarks} height=${18} />
        <ul class="legend">${MARKS.filter((kind) => claimMarks.get(kind)).map((kind) => html`<li><a href=${linkTo(at, { view: "claims", severity: kind })}><${Shape} kind=${kind} /> ${t(kind)} <strong>${whole(claimMarks.get(kind))}</strong></a></li>`)}</ul>
      </section>`}
      <section>
        ${worst.length > 0 ? html`<h2>${t("worst")}</h2>` : html`<${Empty}>${t(summary.claims ? "nothing.found" : "nothing.read")}<//>`}
        <ol class="worst">${worst.slice(0, 6).map((finding) => html`
          <li><a data-item href=${hashOf({ ...at, finding: finding.id })}><${Verdict} kind=${markOfFinding(finding)} /> <span class="message">${inLanguage(finding.message)}</span></a></li>`)}</ol>
        ${worst.length > 0 && html`<p><a class="button" href=${findings("")}>${t("all.findings", whole(worst.length), whole(byMark.get("note") || 0))}</a></p>`}
      </section>
      <${SourcesTable} at=${at} />
      <${FilesRead} />
    </div>`;
}

function SourcesTable({ at }) {
  const sources = report.sources.filter((source) => source.claims).sort((a, b) => b.conflict - a.conflict || b.claims - a.claims);
  const [most, more] = usePaging(sources.length, 12);
  if (!sources.length) return null;
  const greatest = Math.max(1, ...sources.map((source) => source.agree + source.conflict));
  return html`
    <section>
      <h2>${t("sources")}</h2>
      <p class="meta">${t("sources.sub")}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${t("sources")}>
        <table class="sources">
          <thead><tr>${["source", "of.articles", "of.claims", "agree", "conflicts", "by.ledger"].map((key, n) => html`<th scope="col" class=${n ? "number" : ""}>${t(key)}</th>`)}<td class="wide"></td></tr></thead>
          <tbody>${sources.slice(0, most).map((source) => html`
            <tr>
              <th scope="row" lang="zh"><a href=${linkTo(at, { view: "articles", source: source.name })}>${source.name}</a></th>
              <td class="number">${whole(source.articles)}</td><td class="number">${whole(source.claims)}</td>
              <td class="number">${source.agree > 0 && html`<a href=${linkTo(at, { view: "findings", source: source.name, severity: "agree" })}>${whole(source.agree)}</a>`}</td>
              <td class="number">${source.conflict > 0 && html`<a href=${linkTo(at, { view: "findings", source: source.name, severity: "error,warning" })}>${whole(source.conflict)}</a>`}</td>
              <td class="number">${whole(source.ledger)}</td>
              <td class="wide"><svg width="100%" height="10" viewBox=${`0 0 ${greatest} 10`} preserveAspectRatio="none" aria-hidden="true"><rect class="bar agree" width=${source.agree} height="10" /><rect class="bar error" x=${source.agree} width=${source.conflict} height="10" /></svg></td>
            </tr>`)}</tbody>
        </table>
      </div>
      ${more}
    </section>`;
}

function FilesRead() {
  const formats = countBy(report.files, (file) => file.format);
  const odd = report.files.filter((file) => file.notes.length || file.undated);
  return html`
    <section>
      <h2>${t("read")}</h2>
      <p>${[...formats].map(([format, count]) => html`<span class="chip">${format} <strong>${whole(count)}</strong></span> `)}</p>
      ${report.skipped.length > 0 && html`
        <details open>
          <summary><strong>${labelled(t("skipped"), whole(report.skipped.length))}</strong></summary>
          <ul class="files">${report.skipped.slice(0, 200).map((item) => html`<li><span class="where">${item.path}</span> ${inLanguage(item.reason)}</li>`)}</ul>
        </details>`}
      ${odd.length > 0 && html`
        <details>
          <summary>${labelled(t("notes"), whole(odd.length))}</summary>
          <ul class="files">${odd.slice(0, 200).map((file) => html`<li><span class="where">${file.path}</span> ${[...file.notes.map(inLanguage), file.undated ? labelled(t("undated"), inLanguage(file.undated)) : ""].filter(Boolean).join("; ")}</li>`)}</ul>
        </details>`}
    </section>`;
}
