// The numbers of a finding on one small axis, as the intervals that they stand for, and the gap between them.
const AXIS_ROW = 34;

const axisNumber = (end, unit) => (end === null ? null : unit === "date" ? Date.parse(end) : end);

function axisRows(finding) {
  const sides = finding.axis.map((side) => {
    const { role, words, low, high, unit } = finding.sides[side];
    return { low, high, unit, kind: role === "ledger" ? "ledger" : "side", side, role: roleWord(role), words: inLanguage(words) };
  });
  const { reckoned } = finding;
  const beside = reckoned ? [{ ...reckoned, kind: "reckoned", role: t("reckoned"), words: reckonedWords(reckoned) }] : [];
  return [...sides, ...beside]
    .map((row) => ({ ...row, low: axisNumber(row.low, row.unit), high: axisNumber(row.high, row.unit) }))
    .filter((row) => row.low !== null || row.high !== null)
    .filter((row) => !Number.isNaN(row.low ?? 0) && !Number.isNaN(row.high ?? 0));
}

const reckonedWords = ({ low, high, unit }) =>
  low === high ? amount(low, unit) : `${amount(low, unit)} – ${amount(high, unit)}`;

// The widest stretch between one interval and the nearest that it does not meet; null where they meet.
function gapOf(rows) {
  const [first, ...others] = rows;
  let widest = null;
  for (const other of others) {
    const [low, high] = (first.high ?? Infinity) < (other.low ?? -Infinity) ? [first.high, other.low] : [other.high, first.low];
    if (low !== null && high !== null && low < high && (!widest || high - low > widest[1] - widest[0])) widest = [low, high];
  }
  return widest;
}

const DAY = 864e5;
const gapWords = ([low, high], unit) =>
  unit === "date" ? t("days", whole(Math.round((high - low) / DAY))) : amount(high - low, unit === "percent" ? "pp" : unit, 3);

function Axis({ finding }) {
  const rows = axisRows(finding);
  if (!rows.length) return null;
  const { unit } = rows[0];
  const gap = finding.verdict === "conflict" ? gapOf(rows) : null;
  const draw = (width) => {
    const ends = rows.flatMap((row) => [row.low, row.high]).filter((end) => end !== null);
    const [least, most] = d3.extent(ends);
    const room = (most - least || Math.abs(most) * 0.02 || 1) * 0.14;
    const scale = (unit === "date" ? d3.scaleUtc() : d3.scaleLinear()).domain([least - room, most + room]).range([8, width - 8]);
    const bottom = rows.length * AXIS_ROW + 6;
    const ticks = scale.ticks(Math.max(2, Math.floor(width / 110)));
    const body = html`
      <defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V6" /></pattern></defs>
      ${ticks.map((tick) => html`<line class="grid" x1=${scale(tick)} x2=${scale(tick)} y1="0" y2=${bottom} />`)}
      ${gap && html`
        <rect class="gap" x=${scale(gap[0])} y="0" width=${Math.max(scale(gap[1]) - scale(gap[0]), 1)} height=${bottom} />`}
      ${rows.map((row, n) => html`<${AxisRow} row=${row} y=${n * AXIS_ROW} scale=${scale} width=${width} />`)}
      <line class="axis" x1="0" x2=${width} y1=${bottom} y2=${bottom} />
      ${ticks.map((tick) => html`<text class="tick" x=${Math.min(Math.max(scale(tick), 28), width - 28)} y=${bottom + 15} text-anchor="middle">${unit === "date" ? dayShort(tick) : amountTick(tick, unit)}</text>`)}
    `;
    return { height: bottom + 20, body };
  };
  return html`
    <div class="axisbox">
      <${Picture} label=${`${t("axis")}: ${rows.map((row) => `${row.role} ${row.words}`).join("; ")}${gap ? `; ${t("gap")} ${gapWords(gap, unit)}` : ""}`} draw=${draw} height=${rows.length * AXIS_ROW + 26} />
      ${gap && html`<p class="gapwords"><svg class="swatch" width="22" height="10" aria-hidden="true"><rect class="gap" width="22" height="10" /></svg> ${t("gap")} ${gapWords(gap, unit)}</p>`}
    </div>`;
}

const dayShort = (day) => day.toISOString().slice(0, 10);
const amountTick = (number, unit) => (unit === "percent" ? `${Number(number.toPrecision(5))}%` : Math.abs(number) >= 10000 ? short(number) : whole(Number(number.toPrecision(6))));

function AxisRow({ row, y, scale, width }) {
  const [left, right] = scale.range();
  const from = row.low === null ? left - 8 : scale(row.low);
  const to = row.high === null ? right + 8 : scale(row.high);
  const middle = row.low === null ? to : row.high === null ? from : (from + to) / 2;
  const label = `${row.role}  ${row.words}`;
  const half = textWidth(label, 12) / 2;
  const x = Math.min(Math.max(middle, half + 2), Math.max(width - half - 2, half + 2));
  const kind = row.kind === "side" ? `side-${Math.min(row.side, 2)}` : row.kind;
  return html`
    <g class=${`row ${kind}`} transform=${`translate(0, ${y})`}>
      <text class="rowlabel" x=${x} y="12" text-anchor="middle"><tspan class="rolename">${row.role}</tspan> <tspan class="rowvalue">${row.words}</tspan></text>
      <line class="reach" x1=${from} x2=${Math.max(to, from + 0.5)} y1="23" y2="23" />
      ${row.low !== null && html`<line class="end" x1=${from} x2=${from} y1="18" y2="28" />`}
      ${row.high !== null && html`<line class="end" x1=${to} x2=${to} y1="18" y2="28" />`}
      ${to - from < 6 && html`<g transform=${`translate(${(from + to) / 2}, 23)`}><path class="point" d=${shapePath(row.kind === "side" ? "agree" : row.kind, 10)} /></g>`}
    </g>`;
}
