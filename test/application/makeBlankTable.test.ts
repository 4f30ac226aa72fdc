import { makeBlankTable } from "../../src/application/makeBlankTable";
import type { NewSheetsPort } from "../../src/application/NewSheetsPort";
import { WorkbookError } from "../../src/application/WorkbookError";
import type { StepOptions } from "../../src/application/WorkbookPort";
import type { NewSheet } from "../../src/domain/sheet/NewSheet";
import { blankOptions } from "../support/blankTables";

interface Asked {
  readonly sheets: readonly NewSheet[];
  readonly step: StepOptions | undefined;
}

function portFor(asked: Asked[]): NewSheetsPort {
  return {
    addSheets: (sheets, step) => {
      asked.push({ sheets, step });
      return Promise.resolve(
        sheets.map(({ sheetName }) => ({
          sheetId: "new",
          sheetName: `${sheetName} (2)`,
          printProblem: null,
        })),
      );
    },
  };
}

it("adds one sheet in the chosen form and tells where it went", async () => {
  const asked: Asked[] = [];
  const step = { signal: new AbortController().signal };
  const options = blankOptions({ project: "数字档案室建设" });
  const added = await makeBlankTable(portFor(asked), "selfEvaluation", options, step);
  expect(added).toEqual({ sheetId: "new", sheetName: "绩效自评表-数字档案室建设 (2)", printProblem: null });
  expect(asked).toHaveLength(1);
  expect(asked[0]?.step).toBe(step);
  expect(asked[0]?.sheets.map(({ cells }) => cells[0]?.content)).toEqual(["项目支出绩效自评表"]);
});

it("what the workbook refuses is not swallowed", async () => {
  const refusal = new WorkbookError("protectedSheet", [], "The workbook's structure is protected.");
  const port: NewSheetsPort = { addSheets: () => Promise.reject(refusal) };
  await expect(makeBlankTable(port, "seed", blankOptions())).rejects.toBe(refusal);
});
