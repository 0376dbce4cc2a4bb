import english from "../../texts.en.json";
import chinese from "../../texts.zh.json";

export type Key = keyof typeof english;

const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";

const texts: Record<string, string> = language === "zh" ? chinese : english;

/** The text in the page's language; `{name}` is replaced by the value of that name. */
export function t(key: Key, values: Record<string, string | number> = {}): string {
  return (texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function familyName(family: string): string {
  return texts[`family.${family}`] ?? family;
}

/** What the state of a piece of text is called; an unknown state is returned as it is. */
export function pieceState(state: string): string {
  return texts[`piece.${state}`] ?? state;
}

export function verdictName(verdict: string): string {
  return texts[`verdict.${verdict}`] ?? verdict;
}

/**
 * What the reason of a verdict is called. `EXIT_3` and `SIGNAL_9` carry a number; an unknown reason is returned as it
 * is.
 */
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

const ordinalSuffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };

/** An ordinal number: 1st, 2nd, 3rd, 11th in English, the plain number in Chinese. */
export function ordinal(n: number): string {
  if (language === "zh") return String(n);
  return `${n}${ordinalSuffixes[new Intl.PluralRules("en", { type: "ordinal" }).select(n)] ?? "th"}`;
}
