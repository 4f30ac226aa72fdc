import { doubledWords } from "./doubledWords";

/**
 * A slip of the pen in a goal.
 * - nested: the first number is written twice: "1.1、" where "2、" follows
 * - lone: one item only, numbered all the same: "1."
 * - doubled: a word written twice: "平台的的统计"
 */
export interface GoalSlip {
  readonly kind: "nested" | "lone" | "doubled";
  /** As written: "1.1、", "的的". */
  readonly text: string;
  /** What should stand instead: "1、", "", "的". */
  readonly instead: string;
  /** The whole goal with this slip mended. */
  readonly mended: string;
}

const NESTED = /^\s*1[.]1\s*([、.])(?!\d)/;
/** Where 1.2 or 2.1、 follows, 1.1 is a number of two levels and no slip. */
const NEXT_NESTED = /(?<![\d.])(?:1[.]2(?!\d)|2[.]1\s*[、.](?!\d))/;
const FIRST = /^\s*(?:1\s*[.、](?!\d)|\(1\)|\(?一\)、?|一、|①)\s*/;
// 一、二期工程 and 1、2号楼 number no item. Where 3 follows, the second is wrongly numbered, but the first is not the only one.
const SECOND =
  /(?<![\d.])[2-9]\s*[.、)](?!\d)|^\s*[2-9](?!\d)|^\s*[二三四五六七八九]|[(][二三四五六七八九][)]|[二三四五六七八九][、.]|[②-⑨]|其二|第二[,，是项]/m;
/** What each of these has. */
const MAY_BE_SECOND = /[2-9二三四五六七八九②-⑨]/;

/** Nobody mends more at once; a text of 32,767 characters may hold sixteen thousand. */
const MOST_DOUBLED = 20;

export function goalSlips(goal: string): GoalSlip[] {
  const doubled = doubledWords(goal)
    .slice(0, MOST_DOUBLED)
    .map(({ at, word }) => slip(goal, "doubled", at, word + word, word));
  return [...numberingSlip(goal), ...doubled];
}

/** What numbers of either kind begin with, before they are folded: most goals begin with a word. */
const MAY_BE_NUMBERED = /^\s*[1１(（一①]/;

function numberingSlip(goal: string): GoalSlip[] {
  if (!MAY_BE_NUMBERED.test(goal)) return [];
  const plain = folded(goal);
  const nested = NEXT_NESTED.test(plain) ? null : NESTED.exec(plain);
  const first = nested ?? FIRST.exec(plain);
  if (!first) return [];
  const written = goal.slice(0, first[0].length);
  const rest = plain.slice(first[0].length);
  const at = written.length - written.trimStart().length;
  if (!MAY_BE_SECOND.test(rest) || !SECOND.test(rest))
    return [slip(goal, nested ? "nested" : "lone", at, written.trimStart(), "")];
  return nested ? [slip(goal, "nested", at, written.trimStart(), `1${written.at(-1) ?? ""}`)] : [];
}

function slip(goal: string, kind: GoalSlip["kind"], at: number, text: string, instead: string): GoalSlip {
  const mended = goal.slice(0, at) + instead + goal.slice(at + text.length);
  return { kind, text: text.trim(), instead, mended };
}

/** Of the full-width forms those that numbers are written with. */
const FULL_WIDTH = /[０-９（）．]/g;

/** Full-width forms one by one, so that every character keeps its place. */
function folded(text: string): string {
  return text.replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
