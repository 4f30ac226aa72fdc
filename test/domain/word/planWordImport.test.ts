import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { planWordImport } from "../../../src/domain/word/planWordImport";
import type { PlanningStep } from "../../../src/domain/word/planWordImport";
import type { WordDocument, WordLoss, WordTable } from "../../../src/domain/word/WordDocument";
import { planned } from "../../support/importedWord";
import {
  BENEFIT,
  GRID,
  HEAD,
  HEADER,
  headOf,
  OUTPUT,
  rowsOf,
  TITLE,
  wordDocument,
  wordTable,
} from "../../support/wordTable";

const OTHER = wordTable("| 序号 | 姓名 |", "| 1 | 张三 |");
const target = (project: string): WordTable => wordTable(...rowsOf(project));
const losing = (document: WordDocument, ...losses: readonly WordLoss[]): WordDocument => ({
  ...document,
  losses,
});

describe("the plan of a document", () => {
  it("counts its tables as they are looked at, then once for each that was found", () => {
    const planning = planWordImport(
      wordDocument(target("甲"), "", OTHER, "正文。", target("乙")),
      plainReading,
    );
    const steps: PlanningStep[] = [];
    for (let step = planning.next(); !step.done; step = planning.next()) steps.push(step.value);
    expect(steps.map(({ done }) => done)).toEqual([1, 2, 3, 3, 3]);
    expect(new Set(steps.map(({ total }) => total))).toEqual(new Set([3]));
  });

  it("numbers target tables one after the other, those that share a sheet or a Word table too", () => {
    const list = wordTable(
      "| 项目名称 | 预算数 | 一级指标 | 三级指标 | 指标值 |",
      "| 甲项目 | 20 | 产出指标 | 检查次数 | ≥5次 |",
      "| 乙项目 | 30 | 产出指标 | 检查次数 | ≥6次 |",
    );
    const both = wordTable(...rowsOf("丙"), ...rowsOf("丁"));
    const { tables, sheets } = planned(wordDocument("项目绩效目标表", list, "正文。", both));
    expect(tables.map(({ number, project, sheet }) => [number, project, sheet])).toEqual([
      [1, "甲项目", 0],
      [2, "乙项目", 0],
      [3, "丙", 1],
      [4, "丁", 2],
    ]);
    expect(sheets.map(({ sheetName }) => sheetName)).toEqual(["表1甲项目", "表3丙", "表4丁"]);
  });

  it("says what each table is called, without the blanks round it", () => {
    const titled = wordDocument(` ${TITLE} `, wordTable(...headOf("\\n甲\\n"), ...GRID));
    expect(planned(titled).tables).toEqual([
      { number: 1, project: "甲", title: TITLE, indicators: 4, sheet: 0 },
    ]);
    expect(planned(wordDocument(wordTable(...headOf("甲"), ...GRID))).tables).toMatchObject([
      { title: null },
    ]);
  });

  it("names a table without a project by its title", () => {
    const { tables, sheets } = planned(wordDocument(TITLE, wordTable(...GRID)));
    expect(tables).toMatchObject([{ project: null, title: TITLE }]);
    expect(sheets.map(({ sheetName }) => sheetName)).toEqual(["表1数字档案室建设"]);
  });

  it("names a table whose project is left blank by its title", () => {
    const { tables, sheets } = planned(wordDocument(TITLE, wordTable(...headOf(" "), ...GRID)));
    expect(tables).toMatchObject([{ project: null, title: TITLE }]);
    expect(sheets.map(({ sheetName }) => sheetName)).toEqual(["表1数字档案室建设"]);
  });

  it("gives no two sheets one name, though names are cut where they are too long", () => {
    const long = "天津市".repeat(15);
    const document = wordDocument(
      ...["A", "B"].flatMap((end) => [wordTable(...rowsOf(`${long}${end}`)), "正文。"]),
    );
    const names = planned(document).sheets.map(({ sheetName }) => sheetName);
    expect(new Set(names).size).toBe(2);
    expect(names.every((name) => name.length <= 31)).toBe(true);
  });

  it("leaves out a table of another kind, by its place among all Word tables", () => {
    const { skipped } = planned(wordDocument(OTHER, target("甲"), "", { ...OTHER }));
    expect(skipped.map(({ number, beginning }) => [number, beginning])).toEqual([
      [1, "序号"],
      [3, "序号"],
    ]);
  });

  it("tells indicators that belong to nobody, though the search takes them for a table", () => {
    const { sheets, skipped } = planned(wordDocument("正文。", wordTable(...GRID)));
    expect(sheets).toEqual([]);
    expect(skipped).toMatchObject([{ number: 1, reason: "noHead" }]);
  });

  it("leaves out none of a table's pages", () => {
    const pages = [wordTable(...HEAD, HEADER, ...OUTPUT), "", wordTable(HEADER, ...BENEFIT)];
    expect(planned(wordDocument(TITLE, ...pages)).skipped).toEqual([]);
  });
});

describe("what a document loses on the way", () => {
  it("is told with the sheet that it belongs to, each kind added up", () => {
    const document = losing(
      wordDocument(OTHER, target("甲"), "正文。", target("乙")),
      { table: 0, kind: "note", count: 7 },
      { table: 1, kind: "picture", count: 2 },
      { table: 2, kind: "comment", count: 1 },
      { table: 1, kind: "equation", count: 1 },
      { table: 1, kind: "picture", count: 3 },
    );
    const { losses, outside } = planned(document);
    expect(losses).toEqual([
      [
        { kind: "picture", count: 5 },
        { kind: "equation", count: 1 },
      ],
      [{ kind: "comment", count: 1 }],
    ]);
    expect(outside).toEqual([]);
  });

  it("is told of all pages of a table together", () => {
    const pages = [wordTable(...HEAD), wordTable(HEADER, ...OUTPUT), "", wordTable(HEADER, ...BENEFIT)];
    const document = losing(
      wordDocument(TITLE, ...pages),
      { table: 0, kind: "symbol", count: 1 },
      { table: 1, kind: "symbol", count: 1 },
      { table: 2, kind: "symbol", count: 1 },
    );
    expect(planned(document).losses).toEqual([[{ kind: "symbol", count: 3 }]]);
  });

  it("is told once where a Word table makes several sheets", () => {
    const document = losing(wordDocument(wordTable(...rowsOf("甲"), ...rowsOf("乙"))), {
      table: 0,
      kind: "picture",
      count: 2,
    });
    expect(planned(document).losses).toEqual([[{ kind: "picture", count: 2 }], []]);
  });

  it("outside of the tables is told apart", () => {
    const document = losing(
      wordDocument("正文。", target("甲")),
      { table: null, kind: "textBox", count: 1 },
      { table: null, kind: "embedded", count: 1 },
      { table: null, kind: "textBox", count: 2 },
    );
    const { losses, outside } = planned(document);
    expect(losses).toEqual([[]]);
    expect(outside).toEqual([
      { kind: "textBox", count: 3 },
      { kind: "embedded", count: 1 },
    ]);
  });

  it("is the end of a text that no cell can hold, told with the sheet that it stands on", () => {
    const long = (project: string, text: string) =>
      rowsOf(project).map((row) => row.replace("| 数字档案室建设支出 |", `| ${text} |`));
    const rows = [...long("甲", "建设支出"), ...long("乙", "支".repeat(32_768))];
    const document = losing(wordDocument(wordTable(...rows)), { table: 0, kind: "note", count: 1 });
    const { losses, sheets } = planned(document);
    expect(losses).toEqual([[{ kind: "note", count: 1 }], [{ kind: "longText", count: 1 }]]);
    expect(sheets[1]?.cells.some(({ content }) => String(content).length === 32_767)).toBe(true);
    const whole = wordDocument(wordTable(...long("丙", "支".repeat(32_767))));
    expect(planned(whole).losses).toEqual([[]]);
  });
});
