// Words: the page in two languages, and numbers as each writes them.
const WORDS = JSON.parse(document.getElementById("words").textContent);
const LANGUAGES = ["zh", "en"];
const LOCALES = { zh: "zh-CN", en: "en-GB" };

// A browser may refuse to keep anything for a page that was opened from a file.
const kept = {
  get: (name) => {
    try {
      return localStorage.getItem(`leapcheck-${name}`);
    } catch {
      return null;
    }
  },
  set: (name, value) => {
    try {
      localStorage.setItem(`leapcheck-${name}`, value);
    } catch {
      // then it holds until the page is closed
    }
  },
};

let language = LANGUAGES.find((each) => each === (report.language || kept.get("language"))) ||
  (navigator.language.startsWith("zh") ? "zh" : "en");

function setLanguage(next) {
  language = next;
  kept.set("language", next);
  document.documentElement.lang = next === "zh" ? "zh-Hans" : "en";
  document.title = `leapcheck · ${t("title")}`;
}

const t = (key, ...values) =>
  (WORDS[language][key] ?? key).replace(/\{(\d)\}/g, (_, n) => values[n]);
const inLanguage = (told) => (typeof told === "string" ? told : told[language] || Object.values(told)[0]);
const inEvery = (told) => (typeof told === "string" ? [told] : Object.values(told));
const labelled = (word, told) => t("labelled", word, told);
const metricWord = (metric) => inLanguage(report.metrics[metric] || metric);
const keyWord = (key) => inLanguage(report.qualifiers[key] || key);
const periodWord = (period) => (period && report.periods[period] ? inLanguage(report.periods[period][2]) : period);
const roleWord = (role) => WORDS[language][`role.${role}`] || role.replace(/_/g, " ");
const unitWord = (unit) => WORDS[language][`unit.${unit}`] ?? unit;

const whole = (number) => number.toLocaleString(LOCALES[language]);
const short = (number) =>
  new Intl.NumberFormat(LOCALES[language], { notation: "compact", maximumSignificantDigits: 4 }).format(number);

function amount(number, unit, digitsKept = 5) {
  const word = unitWord(unit);
  const digits = Math.abs(number) >= 10000 ? short(number) : Number(number.toPrecision(Math.max(digitsKept, 1 + Math.floor(Math.log10(Math.abs(number) || 1))))).toLocaleString(LOCALES[language], { maximumFractionDigits: 6 });
  return `${digits}${word && (language === "en" && word !== "%") ? ` ${word}` : word}`;
}

const percent = (share) => `${Math.round(100 * share)}%`;

function claimTopic(claim) {
  const narrowed = Object.entries(claim.qualifiers || {}).filter(([key]) => key !== "noun").map(([, told]) => told);
  return [claim.subject, metricWord(claim.metric), periodWord(claim.period), ...narrowed, claim.modality && t(claim.modality)]
    .filter(Boolean)
    .join(" · ");
}
