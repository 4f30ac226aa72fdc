import { FolderTotals } from "../../../../src/domain/report/overview/FolderTotals";
import { alarmsOf, overviewFront } from "../../../../src/domain/report/overview/overviewFront";
import type { FileLines } from "../../../../src/domain/report/overview/FileLines";
import { CHART_NAME_PREFIX } from "../../../../src/domain/report/SheetDocument";
import type { DocumentCell, SheetDocument } from "../../../../src/domain/report/SheetDocument";
import { fileOf, folderFinding, folderProject } from "../../../support/folderLines";
import { said, saidIn } from "../../../support/reportCells";

const totalsOf = (...files: readonly FileLines[]): FolderTotals => {
  const totals = new FolderTotals();
  files.forEach((file) => totals.add(file));
  return totals;
};
const front = (...files: readonly FileLines[]): SheetDocument =>
  overviewFront(totalsOf(...files), { locale: "zh-CN", madeAt: "2025-01-09 10:42", version: "0.1.0" });

const unit = (name: string, own: Parameters<typeof folderProject>[0] = {}) =>
  fileOf({ unit: name, file: `${name}/a.xlsx`, projects: [folderProject({ unit: name, ...own })] });
const finished = { standing: "finished", score: "95.00", grade: "excellent" } as const;
const unread = fileOf({
  file: "丁局/坏.xlsx",
  unit: "丁局",
  state: "unread",
  problem: "已损坏。",
  projects: [],
});

const texts = ({ rows }: SheetDocument) => rows.map(({ cells }) => String(said(cells[0])));
const rowOf = (document: SheetDocument, title: string) => texts(document).indexOf(title);
const partsOf = (cell: DocumentCell | null | undefined) => [cell?.role, cell ? said(cell) : ""];

describe("the first sheet's links", () => {
  it("lead to the top of each list, and say how many lines it has", () => {
    const findings = [folderFinding(), folderFinding(), folderFinding()];
    const { rows } = front(unit("甲局"), unit("乙局"), fileOf({ projects: [], findings }), unread);
    const links = rows.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell?.content.kind === "link" ? [[cell.content.text, cell.content.target]] : [],
      ),
    );
    expect(links).toEqual(
      [
        ["单位（3）", "单位"],
        ["项目（2）", "项目"],
        ["问题（3）", "问题"],
        ["文件（4）", "文件"],
      ].map(([text, sheetName]) => [text, { sheetName, row: 0, column: 0 }]),
    );
  });
});

describe("the first sheet's notices", () => {
  const alarms = (...files: readonly FileLines[]) => alarmsOf(totalsOf(...files), "zh-CN");

  it("are none where all was read and every project has its money", () => {
    expect(alarms(unit("甲局"), unit("乙局"))).toEqual([]);
    expect(texts(front(unit("甲局"))).slice(6)).toEqual(
      ["", "", "问题最多的单位", "序号", 1, ...blanks(15)].map(String),
    );
  });

  it("warn of a file that was read in part, as much as of one that was not read", () => {
    expect(alarms({ ...unit("甲局"), state: "partly" }, unread)).toEqual([
      "有 1 个文件没有读成，它们的项目不在任何合计里；有 1 个文件没有读全或没有查完。原因见“文件”表，请逐个处理后重新生成。",
    ]);
    expect(alarms({ ...unit("甲局"), state: "partly" })).toEqual([
      "有 1 个文件没有读全或没有查完。原因见“文件”表，请逐个处理后重新生成。",
    ]);
  });

  it("say that there is nothing to sum up where no file holds a table", () => {
    expect(alarms(fileOf({ state: "noTable", projects: [] }))).toEqual([
      "没有读到一张绩效目标表，因此没有可汇总的内容。",
    ]);
  });

  it("warn of drafts of one project, which the sums count twice", () => {
    expect(alarms(unit("甲局"), { ...unit("甲局"), file: "甲局/二稿.xlsx" })).toEqual([
      "1 个项目（单位和名称都相同）在不止一个文件里，合计里算了不止一次。如果是同一项目的几稿，请只留一稿后重新生成。",
    ]);
  });

  it("say that findings are left out only where a worksheet cannot hold them", () => {
    const listed = (count: number) =>
      texts(
        front(fileOf({ findings: new Array<FileLines["findings"][number]>(count).fill(folderFinding()) })),
      );
    expect(listed(1_048_576)).toContain(
      "问题共 1048576 条，一张工作表放不下，这里只列前 1048575 条；请分几个文件夹生成。",
    );
    expect(listed(1_048_575).filter((text) => text.includes("放不下"))).toEqual([]);
  });

  it("stand in one line over the whole width of the sheet", () => {
    const { rows, columns } = front(unread);
    const [notice] = rows.filter(({ cells }) => cells[0]?.role === "alarm");
    expect(notice?.merges).toEqual([{ column: 0, columnCount: columns.length }]);
    expect(notice?.cells).toHaveLength(columns.length);
    expect(notice?.cells.slice(1).map(partsOf)).toEqual(columns.slice(1).map(() => ["alarm", ""]));
  });
});

const blanks = (count: number): string[] => Array.from({ length: count }, () => "");

describe("the units with most to do", () => {
  it("have their counts and money below the words for them", () => {
    const document = front(
      unit("乙局", { warnings: 3, budget: "106", cost: "89", gap: "17", costStatus: "short" }),
      unit("甲局", { errors: 1, infos: 2 }),
    );
    const at = rowOf(document, "问题最多的单位");
    expect(document.rows.slice(at + 1, at + 4).map(saidIn)).toEqual([
      ["序号", "单位", "项目", "错误", "警告", "提示", "预算\n（万元）", "成本合计\n（万元）"],
      [1, "甲局", 1, 1, 0, 2, 100, 100],
      [2, "乙局", 1, 0, 3, 0, 106, 89],
    ]);
    expect(document.rows[at + 1]?.cells.map((cell) => cell?.role)).toEqual(new Array(8).fill("header"));
  });

  it("do not have a unit among them of which nothing was read", () => {
    const document = front(unit("甲局"), unread);
    expect(document.charts.map(({ categories }) => categories.rowCount)).toEqual([1, 1]);
    expect(document.rows.flatMap(saidIn)).not.toContain("丁局");
  });

  it("are left out, and the grades with them, where no project was read", () => {
    const document = front(unread);
    expect(rowOf(document, "问题最多的单位")).toBe(-1);
    expect(rowOf(document, "评价等级")).toBe(-1);
    expect(document.print.pageStarts).toEqual([]);
  });
});

describe("the first sheet's charts", () => {
  it("are bars of their own names, the findings end to end, the money side by side", () => {
    const { charts } = front(unit("甲局", finished));
    expect(
      charts.map(({ name, kind, valueTitle, categoryTitle }) => [name, kind, valueTitle, categoryTitle]),
    ).toEqual([
      [`${CHART_NAME_PREFIX}问题`, "stackedBar", "", ""],
      [`${CHART_NAME_PREFIX}预算与成本`, "clusteredBar", "万元", ""],
      [`${CHART_NAME_PREFIX}等级`, "bar", "项目数", ""],
    ]);
    expect(charts.map(({ title }) => title)).toEqual([
      "问题最多的单位：问题数",
      "问题最多的单位：预算与成本合计",
      "各等级的项目数",
    ]);
    expect(charts.map(({ labelFormat }) => labelFormat)).toEqual([null, null, "0"]);
  });

  it.each([1, 2, 15])(
    "stand side by side below %i units, over the whole width, a bar's room for each",
    (count) => {
      const units = Array.from({ length: count }, (_, index) => unit(`第${index}局`));
      const document = front(...units);
      const [findings, money] = document.charts.map(({ place }) => place);
      const last = rowOf(document, "问题最多的单位") + 1 + count;
      expect(findings).toMatchObject({ row: last + 2, column: 0 });
      expect(money).toEqual({
        ...findings,
        column: findings?.columnCount,
        columnCount: document.columns.length - (findings?.columnCount ?? 0),
      });
      expect(findings?.rowCount).toBeGreaterThanOrEqual(Math.max(14, 2 * count));
      expect(document.rows).toHaveLength(last + 2 + (findings?.rowCount ?? 0));
    },
  );
});

describe("the grades", () => {
  const document = () =>
    front(
      unit("甲局", finished),
      unit("乙局", { standing: "finished", score: "65.00", grade: "fair" }),
      unit("丙局", { standing: "longTerm" }),
      unit("丁局"),
    );

  it("say how many projects have which, and how many still have none", () => {
    const sheet = document();
    const at = rowOf(sheet, "评价等级");
    expect(sheet.rows.slice(at + 1, at + 7).map(({ cells }) => cells.slice(1).map(partsOf))).toEqual([
      [
        ["header", "等级"],
        ["header", "项目数"],
      ],
      [
        ["centred", "优"],
        ["count", 1],
      ],
      [
        ["centred", "良"],
        ["count", 0],
      ],
      [
        ["centred", "中"],
        ["count", 1],
      ],
      [
        ["centred", "差"],
        ["count", 0],
      ],
      [
        ["asideCentred", "未完成"],
        ["count", 1],
      ],
    ]);
  });

  it("begin a page, so that the chart beside them is not cut", () => {
    const sheet = document();
    const at = rowOf(sheet, "评价等级");
    expect(sheet.print).toMatchObject({ repeatedRow: 0, pageStarts: [at] });
    const chart = sheet.charts[2]?.place;
    expect(chart).toMatchObject({ row: at + 1, column: 3, columnCount: sheet.columns.length - 3 });
    expect(sheet.rows).toHaveLength(at + 1 + (chart?.rowCount ?? 0));
  });

  it("are left out, with their page, as long as no project is finished", () => {
    const sheet = front(unit("甲局"));
    expect(rowOf(sheet, "评价等级")).toBe(-1);
    expect(sheet.charts).toHaveLength(2);
    expect(sheet.print.pageStarts).toEqual([]);
  });
});
