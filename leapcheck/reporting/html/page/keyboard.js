// The keyboard: j and k go through what can be opened, / searches, 1 to 5 change the view, Esc goes back.
const NEXT = new Set(["j", "ArrowDown"]);
const PREVIOUS = new Set(["k", "ArrowUp"]);
const typing = (element) => element.matches("input, select, textarea");

function step(by) {
  const items = [...document.querySelectorAll("main [data-item]")];
  if (!items.length) return false;
  const at = items.findIndex((item) => item.contains(document.activeElement));
  const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(Math.max(at + by, 0), items.length - 1)];
  const target = next.matches("a, button") ? next : next.querySelector("a, button") || next;
  target.focus();
  next.scrollIntoView({ block: "nearest" });
  return true;
}

function useKeyboard(at, { help, setHelp }) {
  useEffect(() => {
    const pressed = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const { key, target } = event;
      if (key === "Escape") {
        if (help) setHelp(false);
        else if (typing(target)) target.blur();
        else if (at.claim || at.article || at.finding) go({ ...at, claim: "", article: "", finding: "" });
        return;
      }
      if (typing(target)) return;
      const handled =
        (NEXT.has(key) && step(1)) ||
        (PREVIOUS.has(key) && step(-1)) ||
        (key === "/" && (document.getElementById("search").focus(), true)) ||
        (key === "?" && (setHelp(!help), true)) ||
        (VIEWS[Number(key) - 1] && (go({ ...at, finding: "", claim: "", article: "", view: VIEWS[Number(key) - 1] }), true));
      if (handled) event.preventDefault();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  });
}

function Help({ close }) {
  const place = useRef(null);
  useEffect(() => place.current.showModal(), []);
  return html`
    <dialog ref=${place} onClose=${close} aria-labelledby="help-title">
      <h2 id="help-title">${t("help")}</h2>
      <dl>${["/", "j", "k", "enter", "esc", "1", "?"].map((key) => html`<dt><kbd>${{ enter: "Enter", esc: "Esc", 1: "1–5" }[key] || key}</kbd></dt><dd>${t(`key.${key}`)}</dd>`)}</dl>
      <p><button onClick=${() => place.current.close()}>${t("close")}</button></p>
    </dialog>`;
}
