import type Big from "big.js";
import JSZip from "jszip";
import type { CheckResult } from "../../src/application/checkWorkbook";
import { ofYear } from "../../src/domain/audit";
import type { TableEvaluation } from "../../src/domain/evaluation/TableEvaluation";
import { formatCell } from "../../src/domain/grid/address";
import type { Position } from "../../src/domain/grid/Area";
import { cellAt } from "../../src/domain/grid/SheetGrid";
import type { CellValue, SheetGrid } from "../../src/domain/grid/SheetGrid";
import { placesOfSummary } from "../../src/domain/plan/evaluation/placesOfSummary";
import { gradeWords } from "../../src/domain/plan/evaluation/summaryFigures";
import type { TargetTable } from "../../src/domain/table/TargetTable";
import { checked } from "./yearEndWorkbook";

/** No result of a formula that is right in the end can then be one that the copy brought along. */
export async function withWrongResults(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const part of Object.values(zip.files).filter(({ name }) => name.includes("worksheets/sheet"))) {
    const xml = await part.async("string");
    if (!xml.includes("<f>")) continue;
    const wrong = xml.replace(
      /(<c [^>]*?)(?: t="str")?>(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g,
      "$1>$2<v>123.456</v>",
    );
    expect(wrong).not.toBe(xml);
    zip.file(part.name, wrong);
  }
  return zip.generateAsync({ type: "uint8array" });
}

/** A formula that LibreOffice has calculated, beside the engine's figure. */
export interface Compared {
  readonly cell: string;
  readonly kind: "rate" | "score" | "words";
  readonly shown: CellValue;
  readonly expected: number | string;
}

export const figure = (value: Big | null): number | string => value?.toNumber() ?? "";

/** All formulas of the add-in's columns and sums of one table. */
function compare(
  table: TargetTable,
  evaluation: TableEvaluation,
  formulas: SheetGrid,
  values: SheetGrid,
): Compared[] {
  const one = (at: Position, kind: Compared["kind"], expected: number | string): Compared[] => {
    if (cellAt(formulas, at.row, at.column).formula === null) return [];
    const cell = `${table.sheetName}!${formatCell(at)}`;
    return [{ cell, kind, shown: cellAt(values, at.row, at.column).value ?? "", expected }];
  };
  const rows = table.indicators.flatMap(({ rate, score, deviation }, index) => {
    const row = evaluation.rows[index];
    if (!row || !rate || !score || !deviation) throw new Error("The columns were not written.");
    return [
      ...one(rate.cell, "rate", figure(row.rate)),
      ...one(score.cell, "score", figure(row.score)),
      ...one(deviation.cell, "rate", figure(row.deviation)),
    ];
  });
  const places = placesOfSummary(table);
  if (!places) throw new Error("The sums were not written.");
  const { execution, weightTotal, score } = evaluation;
  const [funds] = places.lines;
  return [
    ...rows,
    ...one(funds.rate, "rate", figure(execution.rate)),
    ...one(funds.score, "score", figure(execution.score)),
    ...one(places.weightTotal, "score", figure(weightTotal)),
    ...one(places.total, "score", figure(score)),
    ...one(places.grade, "words", String(gradeWords(evaluation) ?? "")),
  ];
}

/** Rates to 1e-9, points to half a hundredth, words to the letter. */
export function isEqual({ kind, shown, expected }: Compared): boolean {
  if (typeof shown !== "number" || typeof expected !== "number") return shown === expected;
  return Math.abs(shown - expected) <= (kind === "rate" ? 1e-9 : 0.005);
}

/** @param engine the workbook as the engine reads it; @param calculated the same as LibreOffice saved it */
export async function comparisons(engine: CheckResult, calculated: Uint8Array): Promise<Compared[]> {
  const { grids } = await checked(calculated);
  return ofYear(engine.audit.tables).flatMap(({ table, evaluation }) => {
    if (table.indicators.length === 0) return [];
    const formulas = engine.grids.find(({ sheetId }) => sheetId === table.sheetId);
    const values = grids.find(({ sheetName }) => sheetName === table.sheetName);
    if (!formulas || !values) throw new Error(`${table.sheetName} is not there.`);
    return compare(table, evaluation, formulas, values);
  });
}
