import { freeSheetName } from "../grid/freeSheetName";
import type { NewSheet } from "../sheet/NewSheet";
import type { ReadingOptions } from "../table/ReadingOptions";
import type { TableSketch } from "../table/TableSketch";
import { Vocabulary } from "../table/Vocabulary";
import { LONGEST_TEXT } from "./cellContent";
import { searchTargets } from "./searchTargets";
import type { FoundTarget } from "./searchTargets";
import { countCut, sheetOfTarget } from "./sheetOfTarget";
import { skippedTable } from "./skippedTables";
import { splitTargets } from "./splitTargets";
import type { SheetDraft } from "./splitTargets";
import type { WordDocument, WordTable } from "./WordDocument";
import type { ImportedTable, ImportLoss, WordImport } from "./WordImport";
import { wordSheetName } from "./wordSheetName";

/** How far the plan has come: Word tables looked at, of all. */
export interface PlanningStep {
  readonly done: number;
  readonly total: number;
}

/**
 * Finds the target tables of a Word document and plans a worksheet for each. Yields after each Word table, so that a long
 * document can be followed and left off.
 */
export function* planWordImport(
  document: WordDocument,
  reading: ReadingOptions,
): Generator<PlanningStep, WordImport> {
  const tables = document.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  const search = searchTargets(document, reading);
  let step = search.next();
  for (; !step.done; step = search.next()) yield { done: step.value, total: tables.length };
  const plan = new ImportPlan(document, tables, reading);
  for (const target of step.value) {
    plan.add(target, splitTargets(target.stack, reading));
    yield { done: tables.length, total: tables.length };
  }
  return plan.finish();
}

class ImportPlan {
  private readonly words: Vocabulary;
  private readonly sheets: NewSheet[] = [];
  private readonly tables: ImportedTable[] = [];
  private readonly losses: ImportLoss[][] = [];
  private readonly taken = new Set<WordTable>();
  private readonly lossesOf = new Map<WordTable | null, ImportLoss[]>();

  constructor(
    document: WordDocument,
    private readonly all: readonly WordTable[],
    private readonly reading: ReadingOptions,
  ) {
    this.words = new Vocabulary(reading.headerWords);
    for (const { table, kind, count } of document.losses) {
      const key = table === null ? null : (all[table] ?? null);
      this.lossesOf.set(key, [...(this.lossesOf.get(key) ?? []), { kind, count }]);
    }
  }

  add(target: FoundTarget, drafts: readonly SheetDraft[]): void {
    // Indicators of nobody are left out, and told.
    if (drafts.length > 0) target.tables.forEach((table) => this.taken.add(table));
    const losses = target.tables.flatMap((table) => this.lossesOf.get(table) ?? []);
    drafts.forEach((draft, index) => {
      const cut = countCut(draft.laid.cells, LONGEST_TEXT);
      // Of several tables in one Word table nobody knows which one a picture was in: the first tells.
      const own = index === 0 ? losses : [];
      this.losses.push(summed(cut > 0 ? [...own, { kind: "longText", count: cut }] : own));
      this.addSheet(draft);
    });
  }

  finish(): WordImport {
    const skipped = this.all.flatMap((table, index) =>
      this.taken.has(table) ? [] : [skippedTable(table, index + 1, this.reading)],
    );
    const { sheets, tables, losses } = this;
    return { sheets, tables, skipped, losses, outside: summed(this.lossesOf.get(null) ?? []) };
  }

  private addSheet(draft: SheetDraft): void {
    const imported = draft.sketches.map((sketch, index) =>
      importedTable(sketch, this.tables.length + 1 + index, this.sheets.length),
    );
    const [first] = imported;
    const wanted = wordSheetName(first?.number ?? 1, first?.project ?? null, first?.title ?? null);
    const name = freeSheetName(
      wanted,
      this.sheets.map(({ sheetName }) => sheetName),
    );
    this.sheets.push(sheetOfTarget(draft, name, this.words));
    this.tables.push(...imported);
  }
}

function importedTable({ head, rows }: TableSketch, number: number, sheet: number): ImportedTable {
  const project = head.fields.get("project")?.value.text.trim() ?? "";
  return {
    number,
    project: project === "" ? null : project,
    title: head.title?.text.trim() ?? null,
    indicators: rows.length,
    sheet,
  };
}

/** Losses of one kind together. */
function summed(losses: readonly ImportLoss[]): ImportLoss[] {
  const counts = new Map<ImportLoss["kind"], number>();
  for (const { kind, count } of losses) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
