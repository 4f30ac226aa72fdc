import fc from "fast-check";
import { audit } from "../../../src/domain/audit";
import { selfEvaluationForm } from "../../../src/domain/form/selfEvaluationForm";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { Fingerprints } from "../../../src/domain/ignores/fingerprint";
import { matchActuals } from "../../../src/domain/import/matchActuals";
import { planCheckColumns } from "../../../src/domain/plan/planCheckColumns";
import { planEvaluationColumns } from "../../../src/domain/plan/planEvaluationColumns";
import { checkReportDocument } from "../../../src/domain/report/checkReportDocument";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import {
  HOSTILE_TEXTS,
  LONGEST_TEXT,
  PROTOTYPE_NAMES,
  REPEATED,
  hostileText,
} from "../../support/hostileTexts";
import { SEED_HEADER, seedFormRows } from "../../support/seedForm";

/** A table of which every text that somebody types is this one. */
function tableOf(text: string, target: TestCell = text): readonly (readonly TestCell[])[] {
  const form = { title: text, unit: text, project: text, goal: text, use: text };
  return seedFormRows({
    ...form,
    rows: [
      ["产出指标", "数量指标", text, text, target],
      ["产出指标", "成本指标", text, text, "≤249万元"],
      [text, text, text, text, text],
      ["效益指标", "社会效益指标", `${text}率`, text, "100%"],
    ],
  });
}

/** Everything that the domain makes of a workbook. */
function everythingOf(grid: SheetGrid) {
  const { tables } = readTables([grid], defaultSettings);
  const audited = audit(tables, defaultSettings);
  const options = { locale: "zh-CN", madeAt: "2024-12-31 10:42", version: "1" } as const;
  return {
    audited,
    plans: [
      planCheckColumns(audited, [grid], "zh-CN"),
      planEvaluationColumns(audited.tables, [grid], defaultSettings),
    ],
    report: checkReportDocument(audited, options),
    forms: audited.tables.map(selfEvaluationForm),
    import: matchActuals(tables, tables),
    fingerprints: tables.map((table) => new Fingerprints(table).of("I01", table.indicators[0] ?? null, {})),
  };
}

function expectSound(grid: SheetGrid): void {
  const { audited } = everythingOf(grid);
  expect(audited.tables.flatMap(({ failures }) => failures)).toEqual([]);
}

describe("hostile text in every cell that somebody types", () => {
  it.each(HOSTILE_TEXTS.map((text, index) => [index, text.slice(0, 20), text] as const))(
    "%i %j",
    (_, __, text) => {
      const made = everythingOf(gridOf(tableOf(text)));
      expect(made.audited.tables.map(({ failures }) => failures)).toEqual([[]]);
      expect(made.audited.tables[0]?.table.project?.text).toBe(text);
    },
  );

  it.each(REPEATED)("32,767 characters of %j, and another at the end", (text) => {
    const long = `${text.repeat(Math.ceil(LONGEST_TEXT / text.length)).slice(0, LONGEST_TEXT - 1)}x`;
    expectSound(gridOf(tableOf(long)));
  });

  it("any text at all", () => {
    fc.assert(
      fc.property(hostileText, (text) => expectSound(gridOf(tableOf(text), { name: "表" }))),
      { numRuns: 150 },
    );
  });

  it("a goal with the same slip sixteen thousand times has as many findings as somebody may read", () => {
    const { audited } = everythingOf(gridOf(seedFormRows({ goal: "们们好".repeat(10_000) })));
    const slips = audited.tables.flatMap(({ findings }) => findings.filter(({ ruleId }) => ruleId === "T09"));
    expect(slips).toHaveLength(20);
  });
});

describe("names that every object answers to", () => {
  it.each(PROTOTYPE_NAMES)("%s as a header is an unknown column", (name) => {
    const rows = tableOf("甲", "≥2条").map((row) => (row[0] === SEED_HEADER[0] ? [...row, name, name] : row));
    const { tables } = readTables([gridOf(rows)], defaultSettings);
    const plain = readTables([gridOf(tableOf("甲", "≥2条"))], defaultSettings).tables;
    expect(tables.map(({ columns }) => columns)).toEqual(plain.map(({ columns }) => columns));
  });

  it.each(PROTOTYPE_NAMES)("%s as a sheet, a project, a unit and an indicator of two tables", (name) => {
    const grid = gridOf([...tableOf(name), [], ...tableOf(name)], { name });
    const { tables } = readTables([grid], defaultSettings);
    expect(tables.map(({ sheetName, project }) => [sheetName, project?.text])).toEqual([
      [name, name],
      [name, name],
    ]);
    expectSound(grid);
  });

  it.each(PROTOTYPE_NAMES)("%s as a measure: of a target and as its unit", (name) => {
    expectSound(gridOf(tableOf("甲", `≥2${name}`)));
    expectSound(gridOf(tableOf("甲", name)));
  });
});

it("a million rows of noise hold no table and are read to their end", () => {
  const noise = ["凭证", "绩效", "指标", "1,024.00", "", "产出指标", "一级指标 二级指标"];
  const line = (index: number) => [noise[index % 7] ?? "", noise[(index * 3) % 7] ?? "", String(index % 9)];
  const texts = Array.from({ length: 1_000_000 }, (_, index) => line(index));
  const formulas = new Array<null[]>(texts.length).fill([null, null, null]);
  const numberFormats = new Array<string[]>(texts.length).fill(["General", "General", "General"]);
  const grid: SheetGrid = { ...gridOf([]), values: texts, texts, formulas, numberFormats };
  expect(readTables([grid], defaultSettings).tables).toEqual([]);
});
