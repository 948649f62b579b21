// Series: what one subject did period by period. Every statement is a mark, the ledger a line.
const statedNumber = ({ value: [low, high] }) => (low === null ? high : high === null ? low : (low + high) / 2);

function seriesTitle(each) {
  const narrowed = Object.values(each.qualifiers);
  return [each.subject, metricWord(each.metric), t(`grain.${each.grain}`), ...narrowed].join(" · ");
}

// The points of a series that an address asks for, each with its number and its time.
function seriesPoints(each, told, at) {
  const asked = at.period ? daysOf(at.period) : null;
  const points = each.points
    .map((point) => {
      const claim = point.claim === undefined ? null : report.claims[point.claim];
      const number = claim ? statedNumber(claim) : point.value;
      const stands = claim && claim.stands ? claim.stands : [number, number];
      return { ...point, claim, number, stands, time: timeOf(point.period).middle };
    })
    .filter((point) => (point.claim ? told(point.claim) : !asked || overlaps(point.period, asked)) && Number.isFinite(point.number));
  // The ledger may know of many more periods than anybody speaks of: as much of it as lies around them.
  const spoken = d3.extent(points.filter((point) => point.claim), (point) => point.time);
  if (spoken[0] === undefined) return [];
  const margin = { month: 190, quarter: 380, year: 800 }[each.grain] * DAY;
  return points.filter((point) => point.time >= spoken[0] - margin && point.time <= spoken[1] + margin);
}

function Series({ each, points, at }) {
  const draw = (width, hover) => drawSeries(each, points, width, hover, at);
  const byPeriod = d3.groups(points, (point) => point.period);
  return html`
    <section class="chart">
      <h3 lang="zh">${seriesTitle(each)}</h3>
      <${Picture} label=${seriesTitle(each)} draw=${draw} height=${230}>
        <${Numbers} columns=${[t("period"), t("ledger"), t("statement")]} rows=${byPeriod.map(([period, of]) => [
          period,
          of.filter((point) => report.entries[point.entry]).map((point) => inLanguage(report.entries[point.entry].words)).join(", "),
          html`${of.filter((point) => point.claim).map(({ claim }) => html`<div><${Shape} kind=${markOf(claim)} /> <a href=${linkTo(at, { claim: claim.id })}>${claim.quote}</a> <span class="meta"><${SourceLine} claim=${claim} /></span></div>`)}`,
        ])} />
      <//>
    </section>`;
}

// Statements of one period and nearly one number, side by side.
function beside(points, y) {
  const taken = new Map();
  return points.map((point) => {
    const cell = `${point.period}|${Math.round(y(point.number) / 10)}`;
    const n = taken.get(cell) || 0;
    taken.set(cell, n + 1);
    return { ...point, aside: n === 0 ? 0 : (n % 2 ? 1 : -1) * Math.ceil(n / 2) };
  });
}

// As many labels under an axis as have room there, each from the left.
function spaced(labels, left, width) {
  const kept = [];
  let end = -Infinity;
  for (const label of labels) {
    const half = textWidth(label.text, 11) / 2;
    const at = Math.min(Math.max(label.x, left + half - 6), width - half);
    if (at - half < end + 10) continue;
    kept.push({ ...label, at });
    end = at + half;
  }
  return kept;
}

function drawSeries(each, points, width, hover, at) {
  const height = 230;
  const ends = points.flatMap((point) => [point.number, ...point.stands]).filter(Number.isFinite);
  const [least, most] = d3.extent(ends);
  const y = d3.scaleLinear().domain([Math.min(least, least > 0 ? 0 : least), most || 1]).nice(5).range([height - 30, 14]);
  const ticks = y.ticks(5);
  const left = Math.max(...ticks.map((tick) => textWidth(amountTick(tick, each.unit), 11))) + 12;
  const times = d3.extent(points, (point) => point.time);
  const x = d3.scaleUtc().domain(times).range([left + 16, width - 18]);
  const ledger = points.filter((point) => point.entry).sort((a, b) => a.time - b.time);
  const months = { month: 1, quarter: 3, year: 12 }[each.grain];
  const periods = [...new Set(points.map((point) => point.period))].sort();
  const labels = spaced(periods.map((period) => ({ text: period, x: x(timeOf(period).middle) })), left, width);
  const stretches = d3.reduce(ledger, (runs, point) => {
    const run = runs.at(-1);
    if (run && point.time - run.at(-1).time < months * 31 * 1.5 * DAY) run.push(point);
    else runs.push([point]);
    return runs;
  }, []);
  const path = d3.line((point) => x(point.time), (point) => y(point.number));
  const marks = beside(points.filter((point) => point.claim), y);
  const body = html`
    ${ticks.map((tick) => html`<line class="grid" x1=${left} x2=${width} y1=${y(tick)} y2=${y(tick)} /><text class="tick" x=${left - 6} y=${y(tick) + 4} text-anchor="end">${amountTick(tick, each.unit)}</text>`)}
    ${labels.map((label) => html`<text class="tick" x=${label.at} y=${height - 8} text-anchor="middle">${label.text}</text>`)}
    ${stretches.map((run) => html`<path class="ledgerline" d=${path(run)} />`)}
    ${ledger.map((point) => html`<rect class="ledgerdot" x=${x(point.time) - 2.5} y=${y(point.number) - 2.5} width="5" height="5" />`)}
    ${marks.map((point) => html`<${SeriesMark} point=${point} x=${x(point.time) + point.aside * 9} y=${y} hover=${hover} at=${at} />`)}`;
  return { height, body };
}

function SeriesMark({ point, x, y, hover, at }) {
  const { claim } = point;
  const [low, high] = point.stands;
  const told = html`<strong>${claim.quote}</strong> ${claim.period}<div class="told"><${SentenceOf} claim=${claim} /></div><div class="meta"><${SourceLine} claim=${claim} /> ${placeOf(claim)}</div>`;
  return html`
    <a class="pictured" href=${linkTo(at, { claim: claim.id })} aria-label=${`${claim.quote}, ${claim.period}, ${sourceOf(claim)}, ${t(markOf(claim))}`} ...${hover(told)}>
      ${Number.isFinite(low) && Number.isFinite(high) && Math.abs(y(low) - y(high)) > 4 && html`<line class="stands" x1=${x} x2=${x} y1=${y(low)} y2=${y(high)} />`}
      <g transform=${`translate(${x}, ${y(point.number)})`}><circle class="hit" r="10" /><${ShapeIn} kind=${markOf(claim)} size=${11} /></g>
    </a>`;
}
