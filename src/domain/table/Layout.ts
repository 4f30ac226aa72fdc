/**
 * 表式 (domain.md §1), by what tells it from the others:
 * - seed: amounts beside their labels in a head, one column of targets
 * - selfEvaluation: a grid of funds in the head, columns for actual values and points
 * - splitValue: the target in columns of its own for operator, value and unit
 * - list: many projects in one grid, the project's fields in its columns
 * - twoBlock: long-term and annual indicators as two grids of one project
 */
export type LayoutId = "seed" | "selfEvaluation" | "splitValue" | "list" | "twoBlock";

/** 中长期 and 年度 of a two-block form. */
export type Period = "longTerm" | "annual";
