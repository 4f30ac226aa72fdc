import type { HeaderCell } from "./HeaderCell";
import type { HeaderRole } from "./headerLabels";
import { explainedCells } from "./explainedCells";
import { normaliseLabel } from "./label";
import type { ReadingDoubt } from "./TableReading";
import type { TableView } from "./TableView";

/** Which column holds what, and where it could have been another. */
export interface ChosenColumns {
  readonly columns: ReadonlyMap<HeaderRole, HeaderCell>;
  readonly doubts: readonly ReadingDoubt[];
}

interface Candidate {
  readonly header: HeaderCell;
  readonly role: HeaderRole;
  /** Other roles that the header's words may mean. */
  readonly instead: readonly HeaderRole[];
}

/**
 * Gives each role its column. A header that may mean several things is what its cells are; of several columns for one
 * role the one whose cells explain more is taken, of two alike the left one. Both are told as doubts.
 * @param below the header's last row: the cells under it tell
 */
export function chooseColumns(view: TableView, headers: readonly HeaderCell[], below: number): ChosenColumns {
  const byRole = new Map<HeaderRole, [Candidate, ...Candidate[]]>();
  for (const header of headers) {
    const candidate = meaningOf(view, header, headers, below);
    if (!candidate) continue;
    const known = byRole.get(candidate.role);
    if (known) known.push(candidate);
    else byRole.set(candidate.role, [candidate]);
  }
  const columns = new Map<HeaderRole, HeaderCell>();
  const doubts: ReadingDoubt[] = [];
  for (const [role, candidates] of byRole) {
    const best = bestOf(view, candidates, headers, below);
    columns.set(role, best.header);
    if (candidates.length === 1 && best.instead.length === 0) continue;
    const others = candidates.filter((other) => other !== best);
    doubts.push({
      role,
      chosen: best.header.field,
      others: others.map(({ header }) => header.field),
      instead: best.instead,
    });
  }
  return { columns, doubts };
}

/**
 * The role of a header; of several that its words may mean the one that its cells explain best. What explains less than
 * half as much is no doubt.
 */
function meaningOf(
  view: TableView,
  header: HeaderCell,
  all: readonly HeaderCell[],
  below: number,
): Candidate | null {
  const first = header.roles[0];
  if (first === undefined) return null;
  if (header.roles.length === 1) return { header, role: first, instead: [] };
  // What another column says plainly, this one does not say.
  const open = header.roles.filter(
    (role) => !all.some(({ roles }) => roles.length === 1 && roles[0] === role),
  );
  const ranked = (open.length > 0 ? open : header.roles).map((role) => ({
    role,
    explained: explainedCells(view, role, header.column, below),
  }));
  const best = ranked.reduce((a, b) => (b.explained > a.explained ? b : a));
  const instead = ranked
    .filter(({ role, explained }) => role !== best.role && explained > 0 && explained * 2 >= best.explained)
    .map(({ role }) => role);
  return { header, role: best.role, instead };
}

function bestOf(
  view: TableView,
  candidates: readonly [Candidate, ...Candidate[]],
  headers: readonly HeaderCell[],
  below: number,
): Candidate {
  if (candidates.length === 1) return candidates[0];
  const [first, ...others] = ofIndicators(candidates, headers);
  const explained = ({ role, header }: Candidate) => explainedCells(view, role, header.column, below);
  return others.reduce((best, next) => {
    const more = explained(next) - explained(best);
    return more > 0 || (more === 0 && isInitial(best) && !isInitial(next)) ? next : best;
  }, first);
}

/** 分值 behind 一级指标 is the level's, where another one stands behind 三级指标. */
function ofIndicators(
  candidates: readonly [Candidate, ...Candidate[]],
  headers: readonly HeaderCell[],
): readonly [Candidate, ...Candidate[]] {
  if (candidates[0].role !== "weight" && candidates[0].role !== "score") return candidates;
  const level3 = headers.find(({ roles }) => roles[0] === "level3")?.column ?? 0;
  const [first, ...others] = candidates.filter(({ header }) => header.column > level3);
  return first ? [first, ...others] : candidates;
}

/** 年初预算数 beside 全年预算数: the year is measured by the latter. */
const isInitial = ({ role, header }: Candidate): boolean =>
  role === "total" && normaliseLabel(header.field.text).startsWith("年初");
