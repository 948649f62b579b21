// Sources against sources: below the diagonal how often two agree, above it how often they conflict.
const MOST_SOURCES = 20;

// For each two sources the findings that an address asks for, and the sources that meet most.
function matrixOf(through) {
  const wanted = new Set(report.findings.filter(through).map((finding) => finding.id));
  const pairs = report.pairs
    .map(({ pair, agree, conflict }) => ({ pair, agree: agree.filter((id) => wanted.has(id)), conflict: conflict.filter((id) => wanted.has(id)) }))
    .filter(({ agree, conflict }) => agree.length + conflict.length > 0);
  const met = new Map();
  for (const { pair, agree, conflict } of pairs) {
    for (const source of pair) met.set(source, (met.get(source) || 0) + agree.length + conflict.length);
  }
  const sources = [...met.keys()].sort((a, b) => met.get(b) - met.get(a));
  return { pairs, sources: sources.slice(0, MOST_SOURCES), of: sources.length };
}

function Matrix({ through, at }) {
  const { pairs, sources, of } = useMemo(() => matrixOf(through), [hashOf(at)]);
  if (sources.length < 2) return null;
  const drawn = pairs.filter(({ pair }) => pair.every((source) => sources.includes(source)));
  const draw = (width, hover) => drawMatrix(sources, drawn, width, hover, at);
  return html`
    <section class="chart">
      ${of > sources.length && html`<p class="meta">${t("only.sources", sources.length, of)}</p>`}
      <${Picture} label=${t("matrix")} draw=${draw}>
        <ul class="legend"><li><${Shape} kind="agree" /> ${t("agree")}</li><li><${Shape} kind="error" /> ${t("conflicts")}</li></ul>
        <${Numbers} columns=${[t("source"), t("source"), t("agree"), t("conflicts")]} rows=${drawn.map(({ pair, agree, conflict }) => [
          ...pair.map((source) => html`<span lang="zh">${report.sources[source].name}</span>`), agree.length,
          html`${conflict.length}${conflict.slice(0, 3).map((id) => html` <a href=${linkTo(at, { finding: id })}>${id}</a>`)}`,
        ])} />
      <//>
    </section>`;
}

function drawMatrix(sources, pairs, width, hover, at) {
  const names = sources.map((source) => report.sources[source].name);
  const widest = Math.min(Math.max(...names.map((name) => textWidth(name, 12))) + 40, width * 0.44);
  const cell = Math.max(12, Math.min(40, (width - widest - 2) / sources.length));
  const top = 22;
  const size = cell * sources.length;
  const most = Math.max(...pairs.flatMap(({ agree, conflict }) => [agree.length, conflict.length]), 1);
  const radius = d3.scaleSqrt().domain([0, most]).range([0, cell * 0.92]);
  const body = html`
    ${names.map((name, n) => html`
      ${(cell > 17 || n % 2 === 0) && html`<text class="tick" x=${widest + cell * (n + 0.5)} y="14" text-anchor="middle">${n + 1}</text>`}
      <text class="rowname" lang="zh" x=${widest - 6} y=${top + cell * (n + 0.5) + 4} text-anchor="end">${fitted(name, widest - 40)} ${n + 1}</text>
      <rect class="diagonal" x=${widest + cell * n} y=${top + cell * n} width=${cell} height=${cell} />`)}
    ${d3.range(sources.length + 1).map((n) => html`<path class="grid" d=${`M${widest},${top + n * cell}H${widest + size}M${widest + n * cell},${top}V${top + size}`} />`)}
    ${pairs.flatMap(({ pair, agree, conflict }) => {
      const [a, b] = pair.map((source) => sources.indexOf(source)).sort((one, other) => one - other);
      const words = t("between", names[a], names[b], agree.length, conflict.length);
      const cellAt = (row, column, kind, ids) => ids.length > 0 && html`
        <a class="pictured" href=${linkTo(at, ids.length === 1 ? { finding: ids[0] } : { view: "findings", source: names[a], q: names[b], severity: kind === "agree" ? "agree" : "error,warning,note" })} aria-label=${words} ...${hover(words)}>
          <g transform=${`translate(${widest + cell * (column + 0.5)}, ${top + cell * (row + 0.5)})`}>
            <rect class="hit" x=${-cell / 2} y=${-cell / 2} width=${cell} height=${cell} /><${ShapeIn} kind=${kind} size=${Math.max(radius(ids.length), 6)} />
            ${cell >= 26 && html`<text class="count" x=${cell / 2 - 3} y=${cell / 2 - 3} text-anchor="end">${ids.length}</text>`}
          </g>
        </a>`;
      return [cellAt(b, a, "agree", agree), cellAt(a, b, "error", conflict)];
    })}`;
  return { height: top + size + 4, body };
}

function fitted(text, width) {
  let shown = text;
  while (textWidth(shown, 12) > width && shown.length > 1) shown = shown.slice(0, -1);
  return shown === text ? text : `${shown}…`;
}
