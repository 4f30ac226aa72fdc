import { zhCN } from "../../../src/taskpane/locales/zh-CN";
import { noticeWords } from "../../../src/taskpane/state/noticeWords";
import { startSession } from "../support/startSession";

const words = (state: { notice: Parameters<typeof noticeWords>[0] | null }) =>
  state.notice && noticeWords(state.notice, zhCN);

describe("生成校验报告", () => {
  it("writes what the last check found and shows the sheet", async () => {
    const { session, reports, workbook, state } = startSession();
    await session.check();
    await session.makeReport();
    expect(reports.written).toHaveLength(1);
    expect(words(state())).toBe("已生成工作表“校验报告”。");
    expect(workbook.place).toEqual({ sheetId: "report", cell: { row: 0, column: 0 } });
    expect(workbook.reads).toBe(1);
    await session.makeReport();
    expect(words(state())).toBe("工作表“校验报告”已重新生成。");
  });

  it("reads first what has been edited since", async () => {
    const { session, workbook } = startSession();
    await session.check();
    session.noteEdit("id-表5数字档案室建设");
    await session.makeReport();
    expect(workbook.readSheets).toEqual([null, ["id-表5数字档案室建设"]]);
  });

  it("is no edit, nor are notes made in it", async () => {
    const { session, state } = startSession();
    await session.check();
    await session.makeReport();
    session.noteEdit("report");
    expect(state().editedSheets).toEqual([]);
  });

  it("says what went wrong, what was left to the user, and what could not be set up", async () => {
    const { session, reports, state } = startSession();
    await session.check();
    reports.nextError = new Error("refused");
    await session.makeReport();
    expect(state().problem).toMatchObject({ during: "report", detail: "Error: refused" });
    const report = {
      sheetId: "r",
      sheetName: "校验报告 (2)",
      created: true,
      leftToUser: "校验报告",
      chartProblem: "no charts",
      printProblem: "no printer",
    };
    expect(noticeWords({ kind: "reported", report }, zhCN)).toMatch(
      /^“校验报告”里有后来填写的内容，未改动；新报告在工作表“校验报告 \(2\)”。.*no charts.*no printer/,
    );
  });
});
