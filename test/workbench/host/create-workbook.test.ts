import { closeAll, oneSheet, opened } from "./opened";

afterEach(closeAll);

const BYTES = Buffer.from("the bytes of a workbook").toString("base64");

test("Excel.createWorkbook hands the file to the host after it has answered", async () => {
  const files: string[] = [];
  const excel = opened(oneSheet(), { openWorkbook: (base64) => void files.push(base64) });
  await excel.Excel.createWorkbook(BYTES);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(files).toEqual([BYTES]);
});

test("where the host opens no other workbook, Excel.createWorkbook says so by name", async () => {
  const { Excel } = opened(oneSheet());
  await expect(Excel.createWorkbook(BYTES)).rejects.toMatchObject({
    code: "NotImplemented",
    message: expect.stringContaining("Excel.createWorkbook") as string,
  });
});

test("what is no base64 is refused", async () => {
  const { Excel } = opened(oneSheet(), { openWorkbook: () => undefined });
  await expect(Excel.createWorkbook("工作簿")).rejects.toMatchObject({ code: "InvalidArgument" });
});
