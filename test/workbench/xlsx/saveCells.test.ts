import { featureWorkbook, partsOf, PARTS } from "./featureWorkbook";
import { CELLS, changedParts, reopened, saved, setCell } from "./savedWorkbook";

describe("saving cells", () => {
  it("gives back the very file when nothing changed", async () => {
    expect(await saved(() => undefined)).toEqual(await featureWorkbook());
  });

  it("changes one cell's text and leaves every other part, cell and feature as it was", async () => {
    const bytes = await saved(({ sheet }) => setCell(sheet, 1, 0, { v: "改过", t: 1, s: "xf-0" }));
    expect(await changedParts(bytes)).toEqual(["xl/workbook.xml", CELLS]);
    const part = (await partsOf(bytes))[CELLS] ?? "";
    expect(part).toContain('<c r="A2" t="inlineStr"><is><t>改过</t></is></c>');
    const untouched = PARTS[CELLS]?.replace('<dimension ref="A1:F12"/>', "").split(
      '<c r="A2" t="s"><v>1</v></c>',
    );
    expect(part.endsWith(untouched?.[1] ?? "?")).toBe(true);
    expect(part.includes(untouched?.[0] ?? "?")).toBe(true);
  });

  it("asks the next program to calculate when a workbook with formulas was edited", async () => {
    const bytes = await saved(({ sheet }) => setCell(sheet, 1, 1, { v: 250, t: 2 }));
    expect((await partsOf(bytes))["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  it("writes every kind of value so that it is read back the same", async () => {
    const values = [
      { v: "=不是公式", t: 1 },
      { v: " 前后空格 ", t: 1 },
      { v: "两\n行", t: 1 },
      { v: "#N/A", t: 4 },
      { v: "#REF!", t: 1 },
      { v: 0.1, t: 2 },
      { v: 1, t: 3 },
      { v: "_x000D_<&>\"'\u0001\r", t: 1 },
      { f: '=IFS(A1="IFS(",1)', v: 1, t: 2 },
      { f: "=A1&1", v: "文", t: 1 },
    ];
    const bytes = await saved(({ sheet }) => values.forEach((cell, i) => setCell(sheet, 20 + i, 1, cell)));
    const { cells } = (await reopened(bytes)).sheets[2] ?? {};
    expect(values.map((_, i) => cells?.[`B${21 + i}`])).toEqual([
      { value: "=不是公式" },
      { value: " 前后空格 " },
      { value: "两\n行" },
      { value: "#N/A" },
      { value: "#REF!" },
      { value: 0.1 },
      { value: true },
      { value: "_x000D_<&>\"'\u0001\r" },
      { value: 1, formula: '=IFS(A1="IFS(",1)' },
      { value: "文", formula: "=A1&1" },
    ]);
    const part = (await partsOf(bytes))[CELLS] ?? "";
    expect(part).toContain('<c r="B24" t="inlineStr"><is><t>#N/A</t></is></c>');
    expect(part).toContain('<c r="B25" t="e"><v>#REF!</v></c>');
    expect(part).toContain('<f>_xlfn.IFS(A1="IFS(",1)</f>');
  });

  it("keeps the other cells of a shared formula when its first cell is overwritten", async () => {
    const bytes = await saved(({ sheet }) => setCell(sheet, 2, 1, { v: 1, t: 2 }));
    const { cells } = (await reopened(bytes)).sheets[2] ?? {};
    expect(cells?.["B3"]).toEqual({ value: 1 });
    expect(cells?.["B4"]?.formula).toBe("=B3*2+$B$2");
    expect(cells?.["B5"]?.formula).toBe("=B4*2+$B$2");
    // The list of formula cells would name a cell that has none.
    expect(await changedParts(bytes)).toContain("xl/calcChain.xml");
    expect((await partsOf(bytes))["[Content_Types].xml"]).not.toContain("calcChain");
  });

  it("refuses to overwrite part of an array formula", async () => {
    const spoiled = saved(({ sheet }) => setCell(sheet, 6, 0, { v: 1, t: 2 }));
    await expect(spoiled).rejects.toThrow("不能只更改数组公式 A6:A7 的一部分（A7）。");
  });

  it("changes one property of a format and keeps what it does not understand of it", async () => {
    const bytes = await saved(({ sheet, content }) => {
      const style = { ...content.data.styles["xf-1"], bg: { rgb: "#FFC7CE" } };
      setCell(sheet, 0, 0, { v: "标题\n第二行", t: 1, s: style });
    });
    const parts = await partsOf(bytes);
    expect(parts["xl/styles.xml"]).toContain('shrinkToFit="1"/></xf></cellXfs>');
    expect(parts["xl/styles.xml"]).toContain("diagonalUp");
    expect(parts[CELLS]).toContain('<c r="A1" s="5" t="s"><v>0</v></c>');
    expect((await reopened(bytes)).sheets[2]?.cells["A1"]?.style).toMatchObject({
      bg: { rgb: "#FFC7CE" },
      ff: "黑体",
      bl: 1,
    });
  });

  it("takes a format away and unlocks a cell", async () => {
    const bytes = await saved(({ sheet }) => {
      setCell(sheet, 1, 2, { v: 0.95, t: 2 });
      setCell(sheet, 1, 1, { v: 249, t: 2, custom: { unlocked: true } });
    });
    const { cells } = (await reopened(bytes)).sheets[2] ?? {};
    expect(cells?.["C2"]).toEqual({ value: 0.95 });
    expect(cells?.["B2"]).toEqual({ value: 249, unlocked: true });
  });

  it("empties cells and drops those that hold nothing any more", async () => {
    const bytes = await saved(({ sheet }) => {
      setCell(sheet, 1, 1, null);
      setCell(sheet, 0, 0, { s: "xf-1" });
    });
    const part = (await partsOf(bytes))[CELLS] ?? "";
    expect(part).not.toContain('r="B2"');
    expect(part).toContain('<c r="A1" s="1"/>');
  });

  it("writes rich text with its fonts", async () => {
    const p = {
      body: { dataStream: "甲乙\r\n", textRuns: [{ st: 1, ed: 2, ts: { bl: 1, cl: { rgb: "#00FF00" } } }] },
    };
    const bytes = await saved(({ sheet }) => setCell(sheet, 3, 0, { p, t: 1 }));
    const { cells } = (await reopened(bytes)).sheets[2] ?? {};
    expect(cells?.["A4"]).toEqual({
      value: "甲乙",
      runs: [{ st: 1, ed: 2, ts: { bl: 1, cl: { rgb: "#00FF00" } } }],
    });
  });
});
