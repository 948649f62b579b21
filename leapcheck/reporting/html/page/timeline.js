// Milestones on a line of time, one line a subject, with the spans between them as bars: reckoned and stated.
const LABEL_ROW = 17;
const SPAN_ROW = 22;

const timeOf = (period) => {
  const days = daysOf(period);
  const [low, high] = days ? days.map((day) => day && Date.parse(day)) : [NaN, NaN];
  return { low: low ?? high, high: high ?? low, middle: ((low ?? high) + (high ?? low)) / 2 };
};

function milestoneWords(mark) {
  if (mark.kind !== "milestone") return mark.what || metricWord("founded");
  if (language === "en") return t("nth", whole(mark.what)).replace(/\b1th/, "1st");
  const number = mark.what >= 10000 && mark.what % 1000 === 0 ? `${mark.what / 10000}万` : whole(mark.what);
  return mark.unit === "vehicle" ? t("nth", number) : t("nth.other", number);
}

// The days between one milestone and the next, where both have a day: the ledger's, or the one that most state.
function stretches(marks) {
  const byNumber = new Map();
  for (const mark of marks.filter((each) => each.kind === "milestone" && /^\d{4}-\d\d-\d\d$/.test(each.period))) {
    const weight = (mark.entry ? 1000 : 0) + mark.claims.length;
    if (!byNumber.has(mark.what) || byNumber.get(mark.what).weight < weight) byNumber.set(mark.what, { mark, weight });
  }
  const inOrder = [...byNumber.values()].map(({ mark }) => mark).sort((a, b) => a.what - b.what);
  return inOrder.slice(1).map((mark, n) => {
    const [from, to] = [Date.parse(inOrder[n].period), Date.parse(mark.period)];
    return { first: inOrder[n], last: mark, from, to, days: Math.round((to - from) / DAY) };
  }).filter((each) => each.days > 0);
}

// Each label in the lowest row where it meets no other.
function placed(labels, width) {
  const rows = [];
  return labels.map((label) => {
    const half = textWidth(label.text, 12) / 2 + 4;
    const x = Math.min(Math.max(label.x, half), width - half);
    let row = rows.findIndex((end) => end < x - half);
    if (row < 0) row = rows.push(0) - 1;
    rows[row] = x + half;
    return { ...label, at: x, row, rows };
  });
}

function Timeline({ line, at }) {
  const marks = line.marks.map((mark) => ({ ...mark, time: timeOf(mark.period), claims: mark.claims.map((n) => report.claims[n]) }))
    .filter((mark) => !Number.isNaN(mark.time.middle));
  const between = stretches(marks);
  const draw = (width, hover) => drawTimeline(marks, between, line.spans, width, hover, at);
  return html`
    <section class="chart">
      <h3 lang="zh">${line.subject}</h3>
      <${Picture} label=${`${t("timeline")}: ${line.subject}`} draw=${draw}>
        <${Numbers} title=${t("table.marks")} columns=${[t("what"), t("day"), t("ledger"), t("by")]}
          rows=${marks.map((mark) => [milestoneWords(mark), mark.period, mark.entry ? "■" : "", html`<${ByWhom} claims=${mark.claims} at=${at} />`])} />
        ${(line.spans.length > 0 || between.length > 0) && html`
          <${Numbers} title=${t("table.spans")} columns=${[t("span"), t("reckoned"), t("stated")]} rows=${spanRows(line.spans, between, at)} />`}
      <//>
    </section>`;
}

const ByWhom = ({ claims, at }) => html`${claims.map((claim, n) => html`${n > 0 && ", "}<a lang="zh" href=${linkTo(at, { claim: claim.id })} title=${placeOf(claim)}>${sourceOf(claim)}</a>`)}`;

const spanRows = (spans, between, at) => [
  ...spans.map((span) => [
    `${span.start} – ${span.end}`,
    span.days ? daysWords(span.days) : "",
    html`${span.stated.map((each) => html`<div><${Shape} kind=${statedMark(each)} /> <a href=${linkTo(at, { finding: each.finding })}>${report.claims[each.claims[0]].quote}</a> <${ByWhom} claims=${each.claims.map((n) => report.claims[n])} at=${at} /></div>`)}`,
  ]),
  ...between.map((each) => [`${each.first.period} – ${each.last.period}`, t("days", whole(each.days)), ""]),
];
const daysWords = ([low, high]) => t("days", low === high ? whole(low) : `${whole(low)}–${whole(high)}`);

function drawTimeline(marks, between, spans, width, hover, at) {
  const shown = spans.map((span) => ({ ...span, from: timeOf(span.start).middle, to: timeOf(span.end).middle }))
    .filter((span) => span.from < span.to).sort((a, b) => a.from - b.from);
  const reaches = shown.flatMap((span) => span.stated.map((each) => span.from + lengthOf(each) * DAY));
  const scale = d3.scaleUtc().domain(d3.extent([...marks.flatMap((mark) => [mark.time.low, mark.time.high]), ...reaches])).range([14, width - 14]);
  const labels = placed(
    marks.map((mark) => ({ mark, text: milestoneWords(mark), x: scale(mark.time.middle) })).sort((a, b) => a.x - b.x),
    width,
  );
  const rows = Math.max(1, ...labels.map((label) => label.row + 1));
  const line = rows * LABEL_ROW + 16;
  let y = line + 34;
  const lane = between.length ? y : null;
  if (between.length) y += 30;
  const bars = shown.map((span) => {
    const top = y;
    y += 20 + SPAN_ROW * ((span.days ? 1 : 0) + span.stated.length) + 8;
    return { span, top };
  });
  const ticks = scale.ticks(Math.max(2, Math.floor(width / 120)));
  const body = html`
    ${ticks.map((tick) => html`<line class="grid" x1=${scale(tick)} x2=${scale(tick)} y1=${line} y2=${y} /><text class="tick" x=${Math.min(Math.max(scale(tick), 16), width - 18)} y=${line + 22} text-anchor="middle">${tickOfTime(tick, ticks)}</text>`)}
    <line class="axis" x1="0" x2=${width} y1=${line} y2=${line} />
    ${labels.map((label) => html`<${MilestoneMark} label=${label} line=${line} scale=${scale} hover=${hover} at=${at} />`)}
    ${between.map((each, n) => {
      const [from, to] = [scale(each.from), scale(each.to)];
      const text = t("days", whole(each.days));
      return html`
        <g tabindex="0" role="img" aria-label=${`${milestoneWords(each.first)} – ${milestoneWords(each.last)}: ${text}`} ...${hover(html`<strong>${text}</strong> ${milestoneWords(each.first)} → ${milestoneWords(each.last)}<br />${each.first.period} – ${each.last.period}`)}>
          <rect class=${`stretch ${n % 2 ? "odd" : ""}`} x=${from} y=${lane} width=${Math.max(to - from - 1, 1)} height="16" rx="2" />
          ${to - from > textWidth(text, 11) + 6 && html`<text class="inbar" x=${(from + to) / 2} y=${lane + 12} text-anchor="middle">${text}</text>`}
        </g>`;
    })}
    ${bars.map(({ span, top }) => html`<${SpanBars} span=${span} top=${top} scale=${scale} width=${width} marks=${marks} hover=${hover} at=${at} />`)}`;
  return { height: y + 4, body };
}

const tickOfTime = (tick, ticks) =>
  ticks.every((each) => each.getUTCMonth() === 0 && each.getUTCDate() === 1) ? tick.getUTCFullYear() : tick.toISOString().slice(0, 7);

// A length that nothing was reckoned against is marked as its claims are.
const statedMark = (each) =>
  each.verdict === "agree" ? "agree" : each.verdict === "conflict" ? "error" : worstOf(each.claims.map((n) => report.claims[n]));

const worstOf = (claims) => MARKS.find((kind) => claims.some((claim) => markOf(claim) === kind)) || "ledger";

function MilestoneMark({ label, line, scale, hover, at }) {
  const { mark } = label;
  const y = line - 14 - label.row * LABEL_ROW;
  const kind = mark.claims.length ? worstOf(mark.claims) : "ledger";
  const told = html`<strong>${label.text}</strong> ${mark.period}${mark.entry && html` · ${t("ledger")}`}
    ${mark.claims.slice(0, 4).map((claim) => html`<div class="told"><${SentenceOf} claim=${claim} /><div class="meta"><${SourceLine} claim=${claim} /> ${placeOf(claim)}</div></div>`)}`;
  const drawn = html`
    <path class="leader" d=${`M${label.x},${line - 5} L${label.x},${Math.min(y + 6, line - 6)} L${label.at},${y + 3}`} />
    ${mark.time.high - mark.time.low > 20 * DAY && html`<line class="vague" x1=${scale(mark.time.low)} x2=${scale(mark.time.high)} y1=${line} y2=${line} />`}
    <text class="marklabel" x=${label.at} y=${y} text-anchor="middle">${label.text}</text>
    <g transform=${`translate(${label.x}, ${line})`}><circle class="hit" r="11" />${mark.entry && html`<rect class="ledgerring" x="-8" y="-8" width="16" height="16" />`}<${ShapeIn} kind=${kind} size=${11} /></g>`;
  const name = `${label.text}, ${mark.period}`;
  return mark.claims.length
    ? html`<a class="pictured" href=${linkTo(at, { claim: mark.claims[0].id })} aria-label=${name} ...${hover(told)}>${drawn}</a>`
    : html`<g class="pictured" tabindex="0" role="img" aria-label=${`${name}, ${t("ledger")}`} ...${hover(told)}>${drawn}</g>`;
}

const lengthOf = ({ low, high }) => (low === null ? high : high === null ? low : (low + high) / 2);

// A span as it was reckoned, and under it each length that is stated for it, from the same beginning.
function SpanBars({ span, top, scale, width, marks, hover, at }) {
  const from = scale(span.from);
  const name = [span.start, span.end].map((day) => {
    const mark = marks.find((each) => each.period === day && each.kind === "milestone") || marks.find((each) => each.period === day);
    return mark ? milestoneWords(mark) : day;
  }).join(" → ");
  const bar = (y, to, kind, length, whose, tail) => {
    const end = scale(to);
    const whole = `${length} ${whose}`;
    const text = end - from > textWidth(whole, 12) + 16 || textWidth(whole, 12) + 20 < Math.max(from, width - end) ? whole : length;
    const long = textWidth(text, 12) + 8;
    const [x, anchor, inside] = width - end > long + 12 ? [end + 12, "start"] : from > long ? [from - 6, "end"] : [from + 8, "start", "inside"];
    return html`
      <rect class=${`spanbar ${kind}`} x=${from} y=${y} width=${Math.max(end - from, 2)} height="14" rx="2" />
      ${tail && html`<g transform=${`translate(${end}, ${y + 7})`}><${ShapeIn} kind=${kind} size=${11} /></g>`}
      <text class=${`spanwords ${inside || ""} ${kind}`} x=${x} y=${y + 11} text-anchor=${anchor}>${text}</text>`;
  };
  const long = textWidth(name, 12);
  return html`
    <g>
      <text class="spanname" x=${Math.max(2, Math.min(from, width - long - 2))} y=${top + 12}>${name}</text>
      ${span.days && html`
        <g tabindex="0" role="img" aria-label=${`${name}: ${t("reckoned")} ${daysWords(span.days)}`} ...${hover(html`<strong>${daysWords(span.days)}</strong> ${t("reckoned")}<br />${span.start} – ${span.end}`)}>
          ${bar(top + 18, span.to, "reckoned", daysWords(span.days), t("reckoned"))}
        </g>`}
      ${span.stated.map((each, n) => {
        const claims = each.claims.map((number) => report.claims[number]);
        const kind = statedMark(each);
        const length = `${claims[0].quote}${claims.length > 1 ? ` ×${claims.length}` : ""}`;
        const told = html`${claims.slice(0, 4).map((claim) => html`<div class="told"><${SentenceOf} claim=${claim} /><div class="meta"><${SourceLine} claim=${claim} /> ${placeOf(claim)}</div></div>`)}`;
        return html`<a class="pictured" href=${linkTo(at, { finding: each.finding })} aria-label=${`${length} ${t("stated")}, ${t(kind)}`} ...${hover(told)}>${bar(top + 18 + SPAN_ROW * (n + (span.days ? 1 : 0)), span.from + lengthOf(each) * DAY, kind, length, t("stated"), true)}</a>`;
      })}
    </g>`;
}
