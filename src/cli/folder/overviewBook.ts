import type { ReportOptions } from "../../domain/report/checkReportDocument";
import type { FileLines } from "../../domain/report/overview/FileLines";
import type { FolderTotals } from "../../domain/report/overview/FolderTotals";
import { MOST_ROWS } from "../../domain/report/overview/ListSheet";
import { overviewFront } from "../../domain/report/overview/overviewFront";
import {
  fileList,
  fileRow,
  findingList,
  findingRow,
  projectList,
  projectRow,
  unitList,
  unitRow,
} from "../../domain/report/overview/overviewLists";
import type { OverviewBook } from "../../xlsx/overviewXlsx";
import type { LineSource } from "./LineStore";

/** 汇总 as a workbook; its lists go through the source again, each when it is written. */
export function overviewBook(source: LineSource, totals: FolderTotals, options: ReportOptions): OverviewBook {
  const { locale } = options;
  const { units, whole } = totals;
  const findings = Math.min(totals.findings, MOST_ROWS - 1);
  return {
    front: overviewFront(totals, options),
    lists: [
      { sheet: unitList(units.length, locale), rows: units.map((unit, index) => unitRow(unit, index + 1)) },
      {
        sheet: projectList(whole.projects, locale),
        rows: numbered(
          source,
          ({ projects }) => projects,
          Infinity,
          (one, at) => projectRow(one, at, locale),
        ),
      },
      {
        sheet: findingList(findings, locale),
        rows: numbered(
          source,
          (file) => file.findings,
          findings,
          (one, at) => findingRow(one, at, locale),
        ),
      },
      {
        sheet: fileList(whole.files, locale),
        rows: numbered(
          source,
          (file) => [file],
          Infinity,
          (one, at) => fileRow(one, at, locale),
        ),
      },
    ],
  };
}

/** What all files have of a kind, each made into a row with its number from 1. */
async function* numbered<T, R>(
  source: LineSource,
  linesOf: (file: FileLines) => readonly T[],
  most: number,
  rowOf: (line: T, number: number) => R,
): AsyncGenerator<R> {
  let number = 0;
  for await (const file of source.files()) {
    for (const line of linesOf(file)) {
      if (number >= most) return;
      yield rowOf(line, ++number);
    }
  }
}
