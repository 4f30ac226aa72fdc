import type {
  EvaluationSummary,
  LostPoints,
  ProjectSummary,
} from "../../domain/evaluation/evaluationSummary";
import type { ScoreOrder } from "./PaneState";

/** Of what cost most points, these many are in sight before the rest is asked for. */
export const FEW_LOSSES = 3;

/** A line of 评价: the head of the losses with what cost points, then the projects. */
export type ScoreItem =
  | { readonly kind: "losses"; readonly shown: number }
  | { readonly kind: "loss"; readonly loss: LostPoints; readonly place: number }
  | { readonly kind: "project"; readonly project: ProjectSummary };

export function scoreItems(
  summary: EvaluationSummary,
  order: ScoreOrder,
  showsAllLosses: boolean,
): ScoreItem[] {
  const losses = summary.losses.slice(0, showsAllLosses ? undefined : FEW_LOSSES);
  const projects = sortProjects(summary.projects, order).map((project): ScoreItem => ({
    kind: "project",
    project,
  }));
  if (losses.length === 0) return projects;
  return [
    { kind: "losses", shown: losses.length },
    ...losses.map((loss, place): ScoreItem => ({ kind: "loss", loss, place })),
    ...projects,
  ];
}

export function keyOfScoreItem(item: ScoreItem): string {
  if (item.kind === "project") return item.project.table.id;
  return item.kind === "losses" ? "losses" : `loss ${item.place}`;
}

/**
 * unfinished: what is still open first, those that are begun before the others; worst: the lowest total first. The
 * other group follows in either case; ties keep the workbook's order.
 */
export function sortProjects(projects: readonly ProjectSummary[], order: ScoreOrder): ProjectSummary[] {
  const open = projects.filter(({ total }) => total === null);
  const begun = [...open.filter(({ isBegun }) => isBegun), ...open.filter(({ isBegun }) => !isBegun)];
  const finished = projects
    .filter(({ total }) => total !== null)
    .sort((a, b) => (a.total && b.total ? a.total.cmp(b.total) : 0));
  return order === "unfinished" ? [...begun, ...finished] : [...finished, ...begun];
}
