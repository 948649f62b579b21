// Shapes: what a verdict looks like. Each has a form of its own, so that colour is never all there is.
const SHAPES = {
  error: [d3.symbolTimes, 1.15],
  warning: [d3.symbolTriangle, 0.9],
  note: [d3.symbolDiamond, 0.95],
  agree: [d3.symbolCircle, 1],
  ignored: [d3.symbolSquare, 0.7],
  omitted: [d3.symbolWye, 0.8],
  unchecked: [d3.symbolCircle, 0.9],
  ledger: [d3.symbolSquare, 0.9],
  reckoned: [d3.symbolDiamond, 0.9],
};
const OPEN = new Set(["unchecked", "ignored", "omitted", "reckoned"]);

function shapePath(kind, size) {
  const [symbol, scale] = SHAPES[kind];
  return d3.symbol(symbol, size * size * 0.62 * scale * scale)();
}

// A shape for use inside a drawing, around 0, 0.
const ShapeIn = ({ kind, size = 12 }) =>
  html`<path class=${`shape ${kind} ${OPEN.has(kind) ? "open" : ""} ${kind === "error" ? "stroked" : ""}`} d=${shapePath(kind, size)} />`;

// A shape for use inside text.
const Shape = ({ kind, size = 12 }) => html`
  <svg class="glyph" width=${size + 2} height=${size + 2} viewBox=${`${-size / 2 - 1} ${-size / 2 - 1} ${size + 2} ${size + 2}`} aria-hidden="true">
    <${ShapeIn} kind=${kind} size=${size} />
  </svg>`;

// How wide an element is, as long as it is shown.
function useWidth() {
  const place = useRef(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measure = () => place.current && setWidth(Math.floor(place.current.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}

// About how wide a text is in a drawing, in pixels: a Chinese character takes an em, others little more than half.
const textWidth = (text, size = 12) =>
  [...text].reduce((sum, char) => sum + (char > "\u2e7f" ? size : size * 0.58), 0);

// A picture with what is said of the part of it that the pointer or the focus is on.
function Picture({ label, height, draw, children }) {
  const [place, width] = useWidth();
  const [tip, setTip] = useState(null);
  const hover = (content) => ({
    onMouseEnter: (event) => setTip(tipAt(event.currentTarget, place.current, content)),
    onMouseLeave: () => setTip(null),
    onFocus: (event) => setTip(tipAt(event.currentTarget, place.current, content)),
    onBlur: () => setTip(null),
  });
  const drawing = width > 0 ? draw(width, hover) : { height: height || 0, body: null };
  return html`
    <figure class="picture">
      <div class="canvas" ref=${place}>
        <svg role="group" aria-label=${label} width=${width || "100%"} height=${drawing.height} viewBox=${width ? `0 0 ${width} ${drawing.height}` : null}>
          ${drawing.body}
        </svg>
        ${tip && html`<div class="tip" role="status" style=${{ left: `${tip.left}px`, top: `${tip.top}px`, maxWidth: `${tip.room}px` }}>${tip.content}</div>`}
      </div>
      ${children}
    </figure>`;
}

function tipAt(element, place, content) {
  const box = element.getBoundingClientRect();
  const around = place.getBoundingClientRect();
  const room = Math.min(340, around.width);
  const left = Math.max(0, Math.min(box.left - around.left + box.width / 2 - room / 2, around.width - room));
  return { left, top: box.bottom - around.top + 8, room, content };
}

// The numbers of a picture as a table, folded away.
const Numbers = ({ title, columns, rows }) => html`
  <details class="numbers">
    <summary>${title || t("table")}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${t("table")}>
      <table>
        <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
        <tbody>${rows.map((row) => html`<tr>${row.map((cell, n) => (n === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}</tr>`)}</tbody>
      </table>
    </div>
  </details>`;
