// Findings: the sides as they stand in their sentences, the gap between them, the reckoning and the ledger.
function FindingsView({ at, found }) {
  if (at.finding) return html`<${OneFinding} at=${at} />`;
  return html`<${FindingsList} at=${at} findings=${found.findings} />`;
}

function OneFinding({ at }) {
  const finding = findingById.get(at.finding);
  const place = useRef(null);
  useEffect(() => place.current?.focus({ preventScroll: true }), [at.finding]);
  return html`
    <p class="trail"><a href=${linkTo(at, { view: "findings" })}>← ${t("findings")}</a></p>
    ${finding
      ? html`<div ref=${place} tabindex="-1"><${FindingCard} finding=${finding} at=${at} /></div>`
      : html`<${Empty}>${t("not.here")}<//>`}`;
}

function FindingsList({ at, findings }) {
  const [most, more] = usePaging(findings.length, 12);
  const notes = findings.filter((finding) => markOfFinding(finding) === "note").length;
  return html`
    <h1 class="viewtitle">${t("findings")} <span class="meta">${whole(findings.length)}${notes > 0 && notes < findings.length && ` · ${t("with.notes", whole(notes))}`}</span></h1>
    ${findings.length === 0 && html`<${Empty} at=${at}>${filtered(at) ? t("no.findings") : t("nothing.found")}<//>`}
    <div class="cards">${findings.slice(0, most).map((finding) => html`<${FindingCard} key=${finding.id} finding=${finding} at=${at} />`)}</div>
    ${more}`;
}

function FindingCard({ finding, at }) {
  const mark = markOfFinding(finding);
  const entries = [...new Set([finding.entry, ...finding.sides.map((side) => side.entry)].filter(Boolean))];
  const named = new Set(finding.sides.flatMap((side) => side.claims));
  const others = finding.claims.filter((number) => !named.has(number)).map((number) => report.claims[number]);
  return html`
    <article class=${`card ${mark}`} data-item id=${`finding-${finding.id}`}>
      <header>
        <${Verdict} kind=${mark} />
        <span class="rule">${finding.rule} ${report.rules[finding.rule] && html`${inLanguage(report.rules[finding.rule])}`}</span>
        <span class="confidence" title=${t("confidence")}>${t("confidence")} ${percent(finding.confidence)}</span>
        <a class="permalink" href=${hashOf({ ...at, finding: finding.id, claim: "", article: "" })} aria-label=${`${t("link")}: ${finding.id}`}>#</a>
      </header>
      <h2>${inLanguage(finding.message)}</h2>
      ${finding.ignored && html`<p class="reason"><strong>${t("ignored")}</strong> ${labelled(t(`by.${finding.ignored.by}`), inLanguage(finding.ignored.reason))}</p>`}
      <div class="account">
        <div class="sides">
          ${finding.sides.filter((side) => side.claims.length > 0).map((side, n) => html`
            <section class=${`side side-${Math.min(n, 2)}`}>
              <h3><span class="rolename">${roleWord(side.role)}</span> <span class="sidewords" lang="zh">${inLanguage(side.words)}</span></h3>
              <${Statements} claims=${side.claims.map((number) => report.claims[number])} at=${at} />
            </section>`)}
          ${others.length > 0 && html`<section class="side"><h3>${t("statements")}</h3><${Statements} claims=${others} at=${at} /></section>`}
        </div>
        <div class="proof">
          ${finding.axis && html`<section><h3>${t("axis")}</h3><${Axis} finding=${finding} /></section>`}
          ${finding.steps && html`<section class="reckoning"><h3>${t("reckoning")}</h3><ol>${finding.steps.map((line) => html`<li><code>${inLanguage(line)}</code></li>`)}</ol></section>`}
          ${entries.length > 0 && html`<section><h3>${t("ledger.entry")}</h3>${entries.map((id) => html`<${EntryOf} id=${id} />`)}</section>`}
          ${finding.doubts && html`
            <section class="doubts"><h3>${t("doubts")}</h3><ul>${finding.doubts.map(([doubt, share]) => html`<li>${inLanguage(doubt)} <span class="meta">−${percent(share)}</span></li>`)}</ul></section>`}
        </div>
      </div>
    </article>`;
}
