import type { Highlight } from "../../../src/domain/grid/SheetGrid";
import { invertPlan, recordKey } from "../../../src/domain/plan/invertPlan";
import type { BlockState, SheetPlan } from "../../../src/domain/plan/WritePlan";

const area = { row: 7, column: 5, rowCount: 2, columnCount: 1 };
const NAME = "_绩效助手_校验_1";
const state = (changed: Partial<BlockState> = {}): BlockState => ({
  area,
  models: null,
  widths: [10],
  regions: [],
  scales: [],
  record: null,
  ...changed,
});

const plan = (changed: Partial<SheetPlan> = {}): SheetPlan => ({
  sheetId: "s",
  sheetName: "表1",
  expectations: [],
  cells: [{ area, before: [[null], ["旧"]], after: [["结果"], ["通过"]] }],
  blocks: [],
  highlights: null,
  ...changed,
});

function inverted(sheet: SheetPlan, records: readonly (readonly [string, string])[] = []): SheetPlan {
  const [only] = invertPlan({ sheets: [sheet] }, new Map(records)).sheets;
  if (!only) throw new Error("There is a sheet.");
  return only;
}

describe("taking a plan back", () => {
  it("writes what stood there over what was written, on each sheet", () => {
    const second = plan({ sheetId: "t", sheetName: "表2" });
    const { sheets } = invertPlan({ sheets: [plan(), second] }, new Map());
    expect(sheets.map(({ sheetId, sheetName }) => [sheetId, sheetName])).toEqual([
      ["s", "表1"],
      ["t", "表2"],
    ]);
    expect(sheets[0]?.cells).toEqual([{ area, before: [["结果"], ["通过"]], after: [[null], ["旧"]] }]);
  });

  it("takes the highlights back, where there are any", () => {
    const before: readonly Highlight[] = [];
    const after: readonly Highlight[] = [{ severity: "error", areas: [area] }];
    expect(inverted(plan({ highlights: { before, after } })).highlights).toEqual({
      before: after,
      after: before,
    });
    expect(inverted(plan()).highlights).toBeNull();
  });

  it("is itself taken back to what it was", () => {
    const first = plan({ blocks: [{ name: NAME, before: state(), after: state({ widths: [12] }) }] });
    const { cells, blocks } = inverted(inverted(first));
    expect({ cells, blocks }).toEqual({ cells: first.cells, blocks: first.blocks });
  });
});

describe("blocks", () => {
  it("that were taken are given back by the record that was noted when they were made", () => {
    const sheet = plan({ blocks: [{ name: NAME, before: null, after: state() }] });
    expect(inverted(sheet, [[recordKey("s", NAME), "宽度"]]).blocks).toEqual([
      { name: NAME, before: state({ record: "宽度" }), after: null },
    ]);
  });

  it("keep the plan's own record where none was noted for this sheet and name", () => {
    const sheet = plan({ blocks: [{ name: NAME, before: null, after: state({ record: "旧宽度" }) }] });
    const others = [
      [recordKey("t", NAME), "另一表"],
      [recordKey("s", "另一块"), "另一块"],
    ] as const;
    expect(inverted(sheet, others).blocks[0]?.before?.record).toBe("旧宽度");
  });

  it("that were given back are taken again as they were", () => {
    const before = state({ record: "宽度" });
    expect(inverted(plan({ blocks: [{ name: NAME, before, after: null }] })).blocks).toEqual([
      { name: NAME, before: null, after: before },
    ]);
  });
});

describe("the rows round what was written", () => {
  const row = { row: 7, column: 3, rowCount: 2, columnCount: 3 };
  const contents = [
    ["数量指标", "≥2％", null],
    ["质量指标", "≥95%", "旧"],
  ];

  it("are known again by what they hold after the write, and nothing is expected of the undo", () => {
    const { anchors, expectations } = inverted(plan({ expectations: [{ area: row, contents }] }));
    expect(anchors).toEqual([
      {
        area: row,
        contents: [
          ["数量指标", "≥2％", "结果"],
          ["质量指标", "≥95%", "通过"],
        ],
      },
    ]);
    expect(expectations).toEqual([]);
  });

  it("are left out where all is blank, and kept where one cell is not", () => {
    const blank = {
      area: { ...row, row: 20 },
      contents: [
        [null, null, null],
        [null, null, null],
      ],
    };
    const nearly = {
      area: { ...row, row: 30 },
      contents: [
        [null, null, null],
        [null, "合计", null],
      ],
    };
    const { anchors } = inverted(plan({ expectations: [blank, nearly] }));
    expect(anchors).toEqual([nearly]);
  });

  it("may have been emptied by the write", () => {
    const cells = [{ area, before: [[null], ["旧"]], after: [[null], [null]] }];
    const { anchors } = inverted(plan({ cells, expectations: [{ area: row, contents }] }));
    expect(anchors?.[0]?.contents).toEqual([
      ["数量指标", "≥2％", null],
      ["质量指标", "≥95%", null],
    ]);
  });
});
