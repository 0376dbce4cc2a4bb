import english from "../texts.en.json";
import chinese from "../texts.zh.json";

export type Key = keyof typeof english;

const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";

// A page may overrule single texts: <script type="application/json" id="texts">{"failed": "…"}</script>
const texts: Record<string, string> = {
  ...(language === "zh" ? chinese : english),
  ...(JSON.parse(document.getElementById("texts")?.textContent || "{}") as Record<string, string>),
};

/** The text in the page's language, with each `{name}` replaced. */
export function t(key: Key, values: Record<string, string | number> = {}): string {
  return (texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function familyName(family: string): string {
  return texts[`family.${family}`] ?? family;
}

/** How a piece of text came about, in words; an unknown one stays as it is. */
export function pieceState(state: string): string {
  return texts[`piece.${state}`] ?? state;
}

export function verdictName(verdict: string): string {
  return texts[`verdict.${verdict}`] ?? verdict;
}

/** A reason in words: `EXIT_3` and `SIGNAL_9` carry their number; an unknown one stays as it is. */
export function reasonName(reason: string): string {
  const numbered = /^(EXIT|SIGNAL)_(\d+)$/.exec(reason);
  if (numbered) return t(`reason.${numbered[1]}` as Key, { n: numbered[2]! });
  return texts[`reason.${reason}`] ?? reason;
}

export function milliseconds(value: number | null | undefined): string {
  return value == null ? "–" : `${value.toLocaleString(language)} ms`;
}

export function memory(kilobytes: number | null | undefined): string {
  if (kilobytes == null) return "–";
  return kilobytes < 1024 ? `${kilobytes} KiB` : `${(kilobytes / 1024).toFixed(1)} MiB`;
}

export function dateTime(instant: Date): string {
  return new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
  }).format(instant);
}

const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };

/** A position within a sentence: 1st, 2nd, 3rd, 11th in English, a number in Chinese. */
export function place(n: number): string {
  if (language === "zh") return String(n);
  return `${n}${endings[new Intl.PluralRules("en", { type: "ordinal" }).select(n)] ?? "th"}`;
}
