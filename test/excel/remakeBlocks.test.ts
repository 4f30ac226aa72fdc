import { lookKey } from "../../src/domain/plan/lookKey";
import {
  changeSheet,
  dumped,
  openSample,
  sheetDump,
  sheetOf,
  stateNow,
  take,
  workbook,
} from "../support/blockWorkbook";
import { closeExcel } from "../support/excelInNode";
import { BLOCK_NAME, blank, blockPlan, handmadeBlock, shifted, type Block } from "../support/handmadeBlock";

// A workbook of twelve sheets is written, undone and compared cell by cell.
jest.setTimeout(60_000);

afterEach(closeExcel);

describe("a block that is made anew in one plan", () => {
  const words = { kind: "list", values: ["好", "差"] } as const;

  it("because its entry rules differ, has the new ones only, and undo brings the old ones back", async () => {
    const excel = await openSample();
    const untouched = await dumped(excel);
    const [old, now] = [handmadeBlock(), handmadeBlock({ grades: words })];
    const first = await take(excel, old);
    const written = await dumped(excel);
    const before = await stateNow(excel, old);
    const second = await workbook.apply(
      blockPlan(
        sheetOf(excel),
        [{ name: BLOCK_NAME, before, after: { ...now.state, record: before.record } }],
        [],
      ),
    );
    const sheet = await sheetDump(excel);
    expect(sheet?.validations.find(({ areas }) => areas.includes("H13"))?.rule).toMatchObject({
      source: "好,差",
    });
    expect(sheet?.validations).toHaveLength(5);
    expect(sheet?.conditionalFormats).toHaveLength(2);
    expect((await workbook.read({ sheetIds: [sheetOf(excel).id] }))[0]?.ownedBlocks[0]?.lookKey).toBe(
      lookKey(now.state),
    );
    expect(sheet?.cells["K9"]?.value).toBe(4.75);
    await workbook.apply(second.undo);
    expect(await dumped(excel)).toEqual(written);
    await workbook.apply(first.undo);
    expect(await dumped(excel)).toEqual(untouched);
  });

  it("because it moved to other columns, leaves the old ones plain and as wide as they were", async () => {
    const excel = await openSample();
    const untouched = await dumped(excel);
    const old = handmadeBlock();
    await take(excel, old);
    const moved: Block = shifted(old, 3);
    const before = await stateNow(excel, old);
    await workbook.apply(
      blockPlan(
        sheetOf(excel),
        [{ name: BLOCK_NAME, before, after: { ...moved.state, record: before.record } }],
        // Cells of both places change once: from the old block's contents to the new one's.
        [
          {
            area: { ...old.state.area, columnCount: 9 },
            before: old.contents.map((line) => [...line, null, null, null]),
            after: moved.contents.map((line) => [null, null, null, ...line]),
          },
        ],
      ),
    );
    const sheet = await sheetDump(excel);
    const left = Object.entries(sheet?.cells ?? {}).filter(([address]) => /^[HIJ]\d+$/.test(address));
    expect(left.filter(([address, { value }]) => !address.startsWith("H") || value !== undefined)).toEqual(
      [],
    );
    expect(sheet?.validations.flatMap(({ areas }) => areas).filter((area) => /^[HIJ]/.test(area))).toEqual(
      [],
    );
    const widths = sheet?.columnWidths ?? {};
    const original = untouched.sheets[4]?.columnWidths ?? {};
    expect([widths["H"], widths["I"], widths["J"]]).toEqual([original["H"], original["I"], original["J"]]);
    expect(widths["K"]).toBe((14 * 7 + 5) * 0.75);
    const state = await stateNow(excel, moved);
    await workbook.apply(
      blockPlan(
        sheetOf(excel),
        [{ name: BLOCK_NAME, before: state, after: null }],
        [{ area: state.area, before: moved.contents, after: blank(moved) }],
      ),
    );
    expect(await dumped(excel)).toEqual(untouched);
  });

  it("under rows that the user inserted, has its rules and scales where the rows are now", async () => {
    const excel = await openSample();
    const old = handmadeBlock();
    await take(excel, old);
    await changeSheet(excel, (sheet) => void sheet.getRange("3:4").insert("Down"));
    const sheet = await sheetDump(excel);
    expect(sheet?.validations.map(({ areas }) => areas)).toEqual([
      ["H11:H14", "H17:H18"],
      ["J11:J18"],
      ["H15"],
      ["I15"],
      ["H16"],
    ]);
    expect(sheet?.conditionalFormats.map(({ areas }) => areas)).toEqual([
      ["K15:K16"],
      ["K11:K14", "K17:K18"],
    ]);
    const state = await stateNow(excel, old);
    expect(state.area).toMatchObject({ row: 9, column: 7 });
    await workbook.apply(blockPlan(sheetOf(excel), [{ name: BLOCK_NAME, before: state, after: null }], []));
    const after = await sheetDump(excel);
    expect([after?.validations, after?.conditionalFormats]).toEqual([[], []]);
    expect(after?.cells["K11"]?.format).toBeUndefined();
  });
});

describe("two blocks over the same columns", () => {
  it("share widths, which come back with the last of them", async () => {
    const excel = await openSample();
    const untouched = await dumped(excel);
    const [columns, summary] = [handmadeBlock(), handmadeBlock({ row: 20 })];
    const narrow = { ...summary, state: { ...summary.state, widths: [null, null, null, null, null, null] } };
    const name = "_绩效助手_合计_1";
    const sheet = sheetOf(excel);
    await workbook.apply(
      blockPlan(
        sheet,
        [
          { name: BLOCK_NAME, before: null, after: columns.state },
          { name, before: null, after: narrow.state },
        ],
        [
          { area: columns.state.area, before: blank(columns), after: columns.contents },
          { area: summary.state.area, before: blank(summary), after: summary.contents },
        ],
      ),
    );
    const widths = (await sheetDump(excel))?.columnWidths;
    const records = new Map(
      (await workbook.read({ sheetIds: [sheet.id] }))[0]?.ownedBlocks.map((one) => [one.name, one.record]),
    );
    const giveBack = (one: Block, blockName: string) =>
      workbook.apply(
        blockPlan(
          sheet,
          [
            {
              name: blockName,
              before: { ...one.state, record: records.get(blockName) ?? null },
              after: null,
            },
          ],
          [{ area: one.state.area, before: one.contents, after: blank(one) }],
        ),
      );
    await giveBack(columns, BLOCK_NAME);
    const half = await sheetDump(excel);
    expect(half?.columnWidths).toEqual(widths);
    expect(half?.conditionalFormats).toHaveLength(2);
    expect(half?.validations.flatMap(({ areas }) => areas)).toContain("H26");
    await giveBack(narrow, name);
    expect(await dumped(excel)).toEqual(untouched);
  });
});
