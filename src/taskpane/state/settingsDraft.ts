import Big from "big.js";
import type { Severity } from "../../domain/rules/Finding";
import type { RuleSetting, Scheme, Settings } from "../../domain/settings/Settings";
import { SCHEME_2020, SCHEME_2021 } from "../../domain/settings/schemes";
import type { HeaderRole, HeaderWords } from "../../domain/table/headerLabels";
import { checkTogether, checkers } from "../../domain/settings/settingCheckers";

/** The settings as they are being typed: figures are texts until they are saved. */
export interface SettingsDraft {
  readonly fiscalYear: string;
  readonly costTolerance: string;
  readonly shortfallWarningPercent: string;
  readonly deviationPercent: string;
  readonly executionReasonPercent: string;
  readonly achievedPercent: string;
  readonly partlyPercent: string;
  readonly schemeKind: SchemeKind;
  /** The unit's own points; kept while another scheme is chosen. */
  readonly ownScheme: Scheme;
  readonly smallerIsBetter: readonly string[];
  readonly largerIsBetter: readonly string[];
  readonly rateNames: readonly string[];
  readonly headerWords: HeaderWords;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export type SchemeKind = "2020" | "2021" | "own";

/** The parts of a scheme in the order in which they are shown. */
export const SCHEME_PARTS = ["execution", "cost", "output", "benefit", "satisfaction"] as const;

export type DraftReading = { readonly settings: Settings } | { readonly wrong: readonly (keyof Settings)[] };

export function draftOf(settings: Settings): SettingsDraft {
  const { fiscalYear, scheme, ...rest } = settings;
  return {
    ...rest,
    fiscalYear: fiscalYear === null ? "" : String(fiscalYear),
    schemeKind: kindOf(scheme),
    ownScheme: scheme,
  };
}

/** The settings that the draft means, or which of them cannot stand. */
export function readDraft({ schemeKind, ownScheme, ...draft }: SettingsDraft): DraftReading {
  const settings: Settings = {
    ...draft,
    fiscalYear: yearOf(draft.fiscalYear),
    costTolerance: plain(draft.costTolerance),
    shortfallWarningPercent: plain(draft.shortfallWarningPercent),
    scheme: schemeOf(schemeKind, ownScheme),
    deviationPercent: plain(draft.deviationPercent),
    executionReasonPercent: plain(draft.executionReasonPercent),
    achievedPercent: plain(draft.achievedPercent),
    partlyPercent: plain(draft.partlyPercent),
  };
  const names = Object.keys(checkers) as (keyof Settings)[];
  const wrong = names.filter((name) => checkers[name](settings[name], name).length > 0);
  if (wrong.length > 0) return { wrong };
  return checkTogether(settings).length > 0 ? { wrong: ["achievedPercent"] } : { settings };
}

/** What the five parts come to; null while one of them is no number. */
export function schemeTotal(scheme: Scheme): string | null {
  const parts = SCHEME_PARTS.map((part) => plain(scheme[part]));
  if (!parts.every((part) => /^\d+(\.\d+)?$/.test(part))) return null;
  return parts.reduce((sum, part) => sum.plus(part), new Big(0)).toFixed();
}

/** Changes a rule's setting; what is the rule's own again is not kept. */
export function withRule(
  rules: SettingsDraft["rules"],
  ruleId: string,
  isOn: boolean,
  severity: Severity | null,
): SettingsDraft["rules"] {
  const others = Object.entries(rules).filter(([id]) => id !== ruleId);
  const setting = { ...(!isOn && { isOn }), ...(severity && { severity }) };
  const entry = Object.keys(setting).length === 0 ? [] : [[ruleId, setting] as const];
  return Object.fromEntries([...others, ...entry]);
}

/** Changes the words for a column or field; one without words is not kept. */
export function withHeaderWords(
  headerWords: HeaderWords,
  role: HeaderRole,
  words: readonly string[],
): HeaderWords {
  const others = Object.entries(headerWords).filter(([other]) => other !== role);
  return Object.fromEntries(words.length === 0 ? others : [...others, [role, words]]);
}

function kindOf(scheme: Scheme): SchemeKind {
  const is = (other: Scheme) => SCHEME_PARTS.every((part) => scheme[part] === other[part]);
  if (is(SCHEME_2020)) return "2020";
  return is(SCHEME_2021) ? "2021" : "own";
}

function schemeOf(kind: SchemeKind, { execution, cost, output, benefit, satisfaction }: Scheme): Scheme {
  if (kind !== "own") return kind === "2020" ? SCHEME_2020 : SCHEME_2021;
  return {
    execution: plain(execution),
    cost: plain(cost),
    output: plain(output),
    benefit: plain(benefit),
    satisfaction: plain(satisfaction),
  };
}

/** Blank is no year; what is no number stays one that no checker lets pass. */
function yearOf(text: string): number | null {
  const year = plain(text);
  if (year === "") return null;
  return /^\d+$/.test(year) ? Number(year) : 0;
}

/** Full-width digits and spaces around are how Chinese input methods write figures. */
function plain(text: string): string {
  return text.normalize("NFKC").trim();
}
