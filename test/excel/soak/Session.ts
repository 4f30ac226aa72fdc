import { checkWorkbook } from "../../../src/application/checkWorkbook";
import type { CheckResult } from "../../../src/application/checkWorkbook";
import { planClearEvaluation, planEvaluation } from "../../../src/application/evaluationColumns";
import { planFill } from "../../../src/application/fillIn";
import { WorkbookError } from "../../../src/application/WorkbookError";
import { planClear, planWriteBack } from "../../../src/application/writeBack";
import { formatCell } from "../../../src/domain/grid/address";
import { contains } from "../../../src/domain/grid/Area";
import { contentAt } from "../../../src/domain/grid/SheetGrid";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { planFixes } from "../../../src/domain/plan/planFixes";
import { changedCells, isEmptyPlan } from "../../../src/domain/plan/WritePlan";
import type { CellChange, WritePlan } from "../../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { createExcelWorkbook } from "../../../src/excel/ExcelWorkbook";
import { toWire } from "../../../src/excel/writeSheet";
import { closeExcel } from "../../support/excelInNode";
import { anyBook } from "./books";
import { Chance } from "./Chance";
import { Twin } from "./Twin";
import type { Deed } from "./Twin";

const TYPED = ["3", "230", "96.5", "达成", "2024-12-20", "部分达成并具有一定效果", ""];
const EDITS = ["≥3条", "≤57万元", "100%", "", "改过的文字", 12.5, "=2+3"];

const check = (): Promise<CheckResult> => checkWorkbook(createExcelWorkbook(), defaultSettings);

/** A cell of the user's own that a plan changes: outside the add-in's blocks, before and after. */
interface OwnChange extends CellChange {
  readonly sheetId: string;
}

/**
 * One random session: check, edit, fix, fill, write, undo and clear in any order over a random workbook, some of it
 * under faults of the host. After each step all that the user made is as the user made it; in the end everything is.
 */
export class Session {
  readonly log: string[] = [];
  private readonly workbook = createExcelWorkbook();
  private readonly undos: WritePlan[] = [];

  private constructor(
    private readonly chance: Chance,
    private readonly twin: Twin,
  ) {}

  /** @throws Error telling the seed and the steps, where a cell is not as the user made it */
  static async run(seed: number): Promise<void> {
    const chance = new Chance(seed);
    const book = await anyBook(chance);
    const session = new Session(chance, new Twin(book.open));
    try {
      await session.play();
    } catch (error) {
      const steps = [book.name, ...session.log].join("\n  ");
      throw new Error(
        `Seed ${seed}:\n  ${steps}\n${error instanceof Error ? error.message : String(error)}`,
        {
          cause: error,
        },
      );
    } finally {
      session.twin.dispose();
      closeExcel();
    }
  }

  private async play(): Promise<void> {
    const steps = 3 + this.chance.below(6);
    for (let step = 0; step < steps; step++) {
      await this.step();
      const [real, plain] = await this.twin.usersPart();
      expect(real).toEqual(plain);
    }
    await this.leave();
    const [real, plain] = await this.twin.whole();
    expect(real).toEqual(plain);
  }

  private async step(): Promise<void> {
    const deeds: readonly (() => Promise<void>)[] = [
      () => this.edit(),
      () => this.edit(),
      () => this.restructure(),
      () => this.dress(),
      () => this.write("writeBack", async () => planWriteBack(await check(), "zh-CN")),
      () => this.write("writeBack", async () => planWriteBack(await check(), "zh-CN")),
      () => this.write("clear", () => planClear(this.workbook)),
      () => this.write("evaluation", async () => planEvaluation(await check(), defaultSettings)),
      () => this.write("clearEvaluation", async () => planClearEvaluation(await this.workbook.read())),
      () => this.write("fix", () => this.planFix()),
      () => this.write("fill", () => this.planFilling()),
      () => this.write("fill", () => this.planFilling()),
      () => this.undo(),
      () => this.undo(),
    ];
    await this.chance.pick(deeds)();
  }

  /** The user types into a cell of a table, or beside it. */
  private async edit(): Promise<void> {
    const grid = this.chance.pick(await this.workbook.read());
    const cell = this.ownCell(grid);
    if (!cell) return;
    const content = this.chance.pick(EDITS);
    this.log.push(`edit ${grid.sheetName}!${cell} ${JSON.stringify(content)}`);
    await this.twin.user(inSheet(grid, (sheet) => (sheet.getRange(cell).formulas = [[toWire(content)]])));
  }

  /** A cell that is neither the add-in's nor inside a merge. */
  private ownCell(grid: SheetGrid): string | null {
    const cell = {
      row: grid.origin.row + this.chance.below(grid.values.length + 2),
      column: grid.origin.column + this.chance.below((grid.values[0]?.length ?? 1) + 3),
    };
    const isTaken = [...grid.merges, ...grid.ownedBlocks.map(({ area }) => area)].some((area) =>
      contains(area, cell),
    );
    return isTaken ? null : formatCell(cell);
  }

  /** The user inserts or deletes rows, inserts a column before the tables, or renames a sheet. */
  private async restructure(): Promise<void> {
    const grid = this.chance.pick(await this.workbook.read());
    const first = grid.origin.row + 1;
    const deeds: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
      "insert row on top": (sheet) => void sheet.getRange(`${first}:${first}`).insert("Down"),
      "insert column A": (sheet) => void sheet.getRange("A:A").insert("Right"),
      rename: (sheet) => (sheet.name = `${grid.sheetName.slice(0, 20)}改`),
    };
    const name = this.chance.pick(Object.keys(deeds));
    this.log.push(`${name} ${grid.sheetName}`);
    await this.twin.user(inSheet(grid, (sheet) => deeds[name]?.(sheet)));
  }

  /** The user gives a cell a look. */
  private async dress(): Promise<void> {
    const grid = this.chance.pick(await this.workbook.read());
    const cell = this.ownCell(grid);
    if (!cell) return;
    this.log.push(`dress ${grid.sheetName}!${cell}`);
    await this.twin.user(
      inSheet(grid, (sheet) => {
        sheet.getRange(cell).format.fill.color = "#CCFFCC";
        sheet.getRange(cell).format.font.italic = true;
      }),
    );
  }

  private async planFix(): Promise<WritePlan> {
    const { audit, grids } = await check();
    const fixable = audit.tables.flatMap(({ findings }) => findings).filter(({ fix }) => fix !== null);
    if (fixable.length === 0) return { sheets: [] };
    const chosen = this.chance.isLikely(0.5) ? fixable : [this.chance.pick(fixable)];
    return planFixes(chosen, grids).plan;
  }

  private async planFilling(): Promise<WritePlan> {
    const result = await check();
    const tables = result.audit.tables.filter(({ table }) => table.indicators.length > 0);
    if (tables.length === 0) return { sheets: [] };
    const { table } = this.chance.pick(tables);
    const { row } = this.chance.pick(table.indicators);
    const role = this.chance.pick(["actual", "actual", "reason", "weight"] as const);
    const filled = planFill(result, defaultSettings, table.id, [
      { role, row, text: this.chance.pick(TYPED) },
    ]);
    return "plan" in filled ? filled.plan : { sheets: [] };
  }

  /** Plans and applies; sometimes the user types in between, or the host fails. */
  private async write(name: string, plan: () => Promise<WritePlan>): Promise<void> {
    const planned = await plan();
    if (isEmptyPlan(planned)) return;
    this.log.push(`${name}: ${planned.sheets.map(({ sheetName }) => sheetName).join(", ")}`);
    if (this.chance.isLikely(0.1)) await this.edit();
    const isFaulty = this.chance.isLikely(0.15);
    const before = isFaulty ? await this.standing(planned) : null;
    if (isFaulty) this.fail();
    try {
      const { undo } = await this.workbook.apply(planned);
      this.undos.push(undo);
      await this.mirror(planned);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      this.log.push(`  ${error.message}`);
      if (before) expect(await this.standing(planned)).toEqual(before);
    } finally {
      this.twin.real.host.faults.clear();
    }
  }

  /**
   * What a write that fails must leave as it was: everything. A block that stood and is taken back is dressed anew, by the
   * cells beside it and by its targets (`stateOfOwned`, `foundState`), which may have changed since it was made: there it is
   * what all cells hold. The user's own look is compared after each step.
   */
  private standing({ sheets }: WritePlan): Promise<unknown> {
    const changesStanding = sheets.some(({ blocks }) => blocks.some(({ before }) => before !== null));
    return changesStanding ? this.twin.contents() : this.twin.whole();
  }

  private fail(): void {
    const { costs, faults } = this.twin.real.host;
    costs.reset();
    const [nth, action] = [1 + this.chance.below(2), 1 + this.chance.below(200)];
    this.log.push(`  fault at sync ${nth}, action ${action}`);
    if (this.chance.isLikely(0.3)) faults.loseAnswer(nth);
    else faults.failAction(nth, action, "GeneralException");
  }

  private async undo(): Promise<void> {
    const undo = this.undos.pop();
    if (!undo) return;
    const { left } = await this.workbook.restore(undo);
    this.log.push(`undo${left.length > 0 ? `, left ${left.join(", ")}` : ""}`);
    await this.mirror(undo);
  }

  /** What a plan did to cells of the user's own is what the user wanted: each holds what it held, or what was planned. */
  private async mirror(plan: WritePlan): Promise<void> {
    const grids = await this.workbook.read();
    for (const grid of grids) {
      for (const cell of ownChanges(plan, grid)) {
        const now = contentAt(grid, cell.row, cell.column);
        if (now !== cell.before && now !== cell.after) continue;
        await this.twin.mirror(
          inSheet(grid, (sheet) => (sheet.getRange(formatCell(cell)).formulas = [[toWire(now)]])),
        );
      }
    }
  }

  /** 清除校验标记 and 清除评价列: the add-in leaves. */
  private async leave(): Promise<void> {
    this.log.push("leave");
    const clearing = await planClear(this.workbook);
    if (!isEmptyPlan(clearing)) await this.workbook.apply(clearing);
    const clearingEvaluation = planClearEvaluation(await this.workbook.read());
    if (isEmptyPlan(clearingEvaluation)) return;
    await this.workbook.apply(clearingEvaluation);
    await this.mirror(clearingEvaluation);
  }
}

const inSheet =
  ({ sheetId }: SheetGrid, deed: (sheet: Excel.Worksheet) => void): Deed =>
  (context) =>
    deed(context.workbook.worksheets.getItem(sheetId));

/** The changed cells that lie in no block of the add-in's, neither now nor by the plan. */
function ownChanges({ sheets }: WritePlan, grid: SheetGrid): OwnChange[] {
  const standing = grid.ownedBlocks.map(({ area }) => area);
  return sheets
    .filter(({ sheetId }) => sheetId === grid.sheetId)
    .flatMap((sheet) => {
      const planned = sheet.blocks.flatMap(({ before, after }) =>
        [before?.area ?? [], after?.area ?? []].flat(),
      );
      return changedCells(sheet)
        .filter((cell) => ![...standing, ...planned].some((area) => contains(area, cell)))
        .map((cell) => ({ ...cell, sheetId: sheet.sheetId }));
    });
}
