// The pictures: milestones in time, series by period, sources against sources, all under the same filters.
function PicturesView({ at, found }) {
  const lines = report.milestones.filter((line) => !at.maker || line.subject === at.maker);
  const series = useMemo(
    () => report.series
      .filter((each) => (!at.maker || each.subject === at.maker) && (!at.metric || each.metric === at.metric))
      .map((each) => ({ each, points: seriesPoints(each, found.told, at) }))
      .filter(({ points }) => new Set(points.map((point) => point.period)).size > 1),
    [hashOf(at)],
  );
  const [mostLines, moreLines] = usePaging(lines.length, 4);
  const [mostSeries, moreSeries] = usePaging(series.length, 6);
  const through = sieve({ ...at, severity: "" }).finding;
  const paired = report.pairs.length > 0;
  return html`
    <h1 class="viewtitle">${t("pictures")}</h1>
    ${!lines.length && !series.length && !paired && html`<${Empty} at=${at}>${t("no.pictures")}<//>`}
    ${lines.length > 0 && html`<section class="pictureset"><h2>${t("timeline")}</h2><p class="meta">${t("timeline.sub")}</p><${PictureLegend} />${lines.slice(0, mostLines).map((line) => html`<${Timeline} key=${line.subject} line=${line} at=${at} />`)}${moreLines}</section>`}
    ${series.length > 0 && html`<section class="pictureset"><h2>${t("series")}</h2><p class="meta">${t("series.sub")}</p><${PictureLegend} /><div class="charts">${series.slice(0, mostSeries).map(({ each, points }) => html`<${Series} key=${seriesTitle(each)} each=${each} points=${points} at=${at} />`)}</div>${moreSeries}</section>`}
    ${paired && html`<section class="pictureset"><h2>${t("matrix")}</h2><p class="meta">${t("matrix.sub")}</p><${Matrix} through=${through} at=${at} /></section>`}`;
}

const PictureLegend = () => html`
  <ul class="legend">${["error", "warning", "note", "agree", "unchecked", "ledger"].map((kind) => html`<li><${Shape} kind=${kind} /> ${t(kind)}</li>`)}</ul>`;
