import Big from "big.js";
import type { OverallGrade } from "../../evaluation/TableEvaluation";
import { normaliseLabel } from "../../table/label";
import type { FileLines, FolderProject } from "./FileLines";
import type { Decimal, ProjectLine } from "./ProjectLine";

/**
 * Sums over projects. Amounts in 万元, of the projects in which they are known. Those of 中长期 beside the year's of the same
 * project are in no sum: the year's are part of them, or are the same cell.
 */
export interface Totals {
  readonly files: number;
  /** Files of which nothing is known, and those of which something was not read. */
  readonly unreadFiles: number;
  readonly partlyFiles: number;
  readonly projects: number;
  readonly indicators: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly budget: Decimal;
  readonly cost: Decimal;
  /** Budget that costs do not cover, and costs above the budget: never set off against each other. */
  readonly short: Decimal;
  readonly over: Decimal;
  /** Projects without a readable budget or cost: they are missing in the sums. */
  readonly unreconciled: number;
  readonly finished: number;
  /** Projects that the year's end is about (no 中长期) and that have no grade yet. */
  readonly unfinished: number;
  /** Sum of the scores of those that are finished. */
  readonly points: Decimal;
  readonly grades: Readonly<Record<OverallGrade, number>>;
}

/** A file with projects of several units is counted in each of them. */
export interface UnitTotals extends Totals {
  /** As the first of its files writes it: spaces and full-width signs make no other unit. */
  readonly unit: string;
}

export const NO_TOTALS: Totals = {
  files: 0,
  unreadFiles: 0,
  partlyFiles: 0,
  projects: 0,
  indicators: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  budget: "0",
  cost: "0",
  short: "0",
  over: "0",
  unreconciled: 0,
  finished: 0,
  unfinished: 0,
  points: "0",
  grades: { excellent: 0, good: 0, fair: 0, poor: 0 },
};

/** What a folder comes to: as large as it has units, and the names of its projects, however many files there are. */
export class FolderTotals {
  private sum = NO_TOTALS;
  private readonly known = new Set<string>();
  private readonly again = new Set<string>();
  private readonly byUnit = new Map<string, UnitTotals>();
  private findingCount = 0;

  add(lines: FileLines): void {
    const { unit, projects, findings } = lines;
    const ofFile = totalsOfFile(lines);
    const counted = withoutParts(projects);
    this.sum = counted.reduce(withProject, plus(this.sum, ofFile));
    const units = projects.length === 0 ? [unit] : projects.map((project) => project.unit);
    for (const one of firstWritings(units)) this.change(one, (totals) => plus(totals, ofFile));
    for (const project of counted) this.change(project.unit, (totals) => withProject(totals, project));
    this.findingCount += findings.length;
    this.noteRepeated(projects);
  }

  /** Projects of one unit and name in more than one file: drafts of the same, which the sums count twice. */
  get repeated(): number {
    return this.again.size;
  }

  get whole(): Totals {
    return this.sum;
  }

  get findings(): number {
    return this.findingCount;
  }

  /** Those with most to do first: errors, files that were not read, or not wholly, warnings; then by name. */
  get units(): readonly UnitTotals[] {
    return [...this.byUnit.values()].sort(mostToDoFirst);
  }

  private noteRepeated(projects: readonly FolderProject[]): void {
    for (const key of new Set(projects.map(keyOf))) (this.known.has(key) ? this.again : this.known).add(key);
  }

  private change(unit: string, change: (totals: Totals) => Totals): void {
    const key = normaliseLabel(unit);
    const known = this.byUnit.get(key) ?? { unit, ...NO_TOTALS };
    this.byUnit.set(key, { ...change(known), unit: known.unit });
  }
}

/** Each unit once, as it is written first. */
function firstWritings(units: readonly string[]): Iterable<string> {
  return new Map([...units].reverse().map((unit) => [normaliseLabel(unit), unit])).values();
}

/** Sums over projects, wherever they stand. */
export function totalsOf(projects: readonly CountedProject[]): Totals {
  return withoutParts(projects).reduce(withProject, NO_TOTALS);
}

type CountedProject = Omit<ProjectLine, "unit"> & Partial<Pick<ProjectLine, "unit">>;

const keyOf = ({ unit, project }: CountedProject): string =>
  `${normaliseLabel(unit ?? "")}\n${normaliseLabel(project)}`;

/** The lines, each 中长期 of a project whose year stands beside it without its money. */
function withoutParts<Line extends CountedProject>(lines: readonly Line[]): Line[] {
  const ofYear = new Set(lines.filter(({ standing }) => standing !== "longTerm").map(keyOf));
  return lines.map((line) =>
    line.standing === "longTerm" && ofYear.has(keyOf(line)) ? { ...line, ...NO_MONEY } : line,
  );
}

/** In no sum, and not missing either. */
const NO_MONEY = { budget: "0", cost: "0", gap: null, costStatus: "none" } as const;

type FileCounts = Pick<Totals, "files" | "unreadFiles" | "partlyFiles">;

function totalsOfFile({ state }: FileLines): FileCounts {
  return { files: 1, unreadFiles: state === "unread" ? 1 : 0, partlyFiles: state === "partly" ? 1 : 0 };
}

function plus(totals: Totals, { files, unreadFiles, partlyFiles }: FileCounts): Totals {
  return {
    ...totals,
    files: totals.files + files,
    unreadFiles: totals.unreadFiles + unreadFiles,
    partlyFiles: totals.partlyFiles + partlyFiles,
  };
}

function withProject(totals: Totals, project: CountedProject): Totals {
  const { budget, cost, gap, costStatus, score, grade, standing } = project;
  const difference = new Big(gap ?? 0).abs().toFixed();
  const isDue = standing === "unfinished" || standing === "notBegun";
  return {
    ...totals,
    projects: totals.projects + 1,
    indicators: totals.indicators + project.indicators,
    errors: totals.errors + project.errors,
    warnings: totals.warnings + project.warnings,
    infos: totals.infos + project.infos,
    budget: added(totals.budget, budget),
    cost: added(totals.cost, cost),
    short: added(totals.short, costStatus === "short" ? difference : null),
    over: added(totals.over, costStatus === "over" ? difference : null),
    unreconciled: totals.unreconciled + (budget === null || cost === null ? 1 : 0),
    finished: totals.finished + (score === null ? 0 : 1),
    unfinished: totals.unfinished + (isDue ? 1 : 0),
    points: added(totals.points, score),
    grades: grade === null ? totals.grades : { ...totals.grades, [grade]: totals.grades[grade] + 1 },
  };
}

const added = (sum: Decimal, more: Decimal | null): Decimal =>
  more === null ? sum : new Big(sum).plus(more).toFixed();

/** Mean score to 0.01; null as long as no project is finished. */
export function meanScore({ points, finished }: Totals): Decimal | null {
  return finished === 0 ? null : new Big(points).div(finished).toFixed(2);
}

function mostToDoFirst(a: UnitTotals, b: UnitTotals): number {
  return (
    b.errors - a.errors ||
    b.unreadFiles - a.unreadFiles ||
    b.partlyFiles - a.partlyFiles ||
    b.warnings - a.warnings ||
    (a.unit < b.unit ? -1 : 1)
  );
}
