import { NO_TOTALS } from "../../../../src/domain/report/overview/FolderTotals";
import type { Totals } from "../../../../src/domain/report/overview/FolderTotals";
import { overviewWords } from "../../../../src/domain/report/overview/overviewWords";

const { "zh-CN": zh, "en-US": en } = overviewWords;

const totals: Totals = {
  ...NO_TOTALS,
  files: 12,
  unreadFiles: 3,
  partlyFiles: 2,
  projects: 20,
  indicators: 145,
  errors: 4,
  warnings: 7,
  infos: 31,
  budget: "10600.5",
  cost: "8900",
  short: "1700.505",
  over: "0.005",
  finished: 15,
  unfinished: 5,
};

describe("what 汇总 says of a folder", () => {
  it.each([
    [
      "共 12 个文件：读成 9 个，没有读成 3 个（读成的里有 2 个没有读全）；20 个项目，145 行指标。",
      "Files: 12, read: 9, not read: 3 (read in part: 2); projects: 20, indicator rows: 145.",
      totals,
    ],
    [
      "共 12 个文件：读成 12 个，没有读成 0 个；20 个项目，145 行指标。",
      "Files: 12, read: 12, not read: 0; projects: 20, indicator rows: 145.",
      { ...totals, unreadFiles: 0, partlyFiles: 0 },
    ],
  ])("counts its files: %s", (chinese, english, own) => {
    expect([zh.files(own), en.files(own)]).toEqual([chinese, english]);
  });

  it("counts its findings by severity", () => {
    expect(zh.findings(totals)).toBe("发现错误 4 个，警告 7 个，提示 31 个。");
    expect(en.findings(totals)).toBe("Errors: 4, warnings: 7, infos: 31.");
  });

  it("gives its money in 万元, with two decimals and never fewer than it has", () => {
    expect(zh.money(totals)).toBe(
      "预算合计 10600.50 万元，成本指标合计 8900.00 万元；未落实到成本的缺口 1700.505 万元，成本超出预算 0.005 万元。",
    );
    expect(en.money(totals)).toBe(
      "Budget: 10600.50 万元, costs: 8900.00 万元; budget not covered by costs: 1700.505 万元, costs above budget: 0.005 万元.",
    );
  });

  it.each([
    [
      "87.88",
      "年终自评：已完成 15 个，未完成 5 个，平均 87.88 分。",
      "Self-evaluation: finished 15, unfinished 5, mean score 87.88.",
    ],
    [null, "年终自评：已完成 15 个，未完成 5 个。", "Self-evaluation: finished 15, unfinished 5."],
  ])("has a mean score only where there is one: %s", (mean, chinese, english) => {
    expect([zh.year(totals, mean), en.year(totals, mean)]).toEqual([chinese, english]);
  });
});

describe("what 汇总 warns of", () => {
  const whole = { ...totals, unreadFiles: 0, partlyFiles: 0 };
  it.each([
    [
      { unreadFiles: 3 },
      "有 3 个文件没有读成，它们的项目不在任何合计里。原因见“文件”表，请逐个处理后重新生成。",
      "Files not read: 3; their projects are in none of the figures. The sheet Files says why; mend them and make this again.",
    ],
    [
      { partlyFiles: 2 },
      "有 2 个文件没有读全或没有查完。原因见“文件”表，请逐个处理后重新生成。",
      "Files read or checked in part: 2. The sheet Files says why; mend them and make this again.",
    ],
    [
      { unreadFiles: 3, partlyFiles: 2 },
      "有 3 个文件没有读成，它们的项目不在任何合计里；有 2 个文件没有读全或没有查完。原因见“文件”表，请逐个处理后重新生成。",
      "Files not read: 3; their projects are in none of the figures; Files read or checked in part: 2. The sheet Files says why; mend them and make this again.",
    ],
  ])("is each kind of file that was not wholly read, and no other: %j", (own, chinese, english) => {
    expect([zh.unread({ ...whole, ...own }), en.unread({ ...whole, ...own })]).toEqual([chinese, english]);
  });

  it("is what the sums lack or count twice, and findings that have no room", () => {
    expect([zh.unreconciled(6), zh.repeated(2), zh.tooLong(10, 12)]).toEqual([
      "6 个项目没有读到预算数或成本指标，合计里没有缺少的数。",
      "2 个项目（单位和名称都相同）在不止一个文件里，合计里算了不止一次。如果是同一项目的几稿，请只留一稿后重新生成。",
      "问题共 12 条，一张工作表放不下，这里只列前 10 条；请分几个文件夹生成。",
    ]);
    expect([en.unreconciled(6), en.repeated(2), en.tooLong(10, 12)]).toEqual([
      "Projects without a budget or costs that could be read: 6; the sums lack them.",
      "Projects of one unit and name in more than one file: 2; the sums count them more than once. Keep one draft of each and make this again.",
      "There are 12 findings, more than a worksheet holds; the first 10 are listed. Make one for each of several folders.",
    ]);
  });

  it("names the sheets that were not read and the rules that could not run", () => {
    expect(zh.doubtful(["表1", "表2"])).toBe(
      "工作表“表1”“表2”像绩效目标表，但没有读出或没有读全；请在 Excel 里打开助手看“为什么没识别”。",
    );
    expect(en.doubtful(["表1", "表2"])).toBe(
      "Sheets that look like target tables and were not read, or not wholly: 表1; 表2. Open the assistant in Excel to see why.",
    );
    expect(zh.failedRules(["C03", "I05"])).toBe("规则 C03、I05 未能运行，没有查完");
    expect(en.failedRules(["C03", "I05"])).toBe("Rules C03, I05 could not run: not fully checked");
  });
});

describe("the smaller words of 汇总", () => {
  it.each([
    [3, "未完成（还有 3 行）", "Unfinished (3 rows)"],
    [0, "未完成", "Unfinished"],
  ])("say of an unfinished project how many of its rows lack a score: %i", (unfilled, chinese, english) => {
    expect([zh.unfinished(unfilled), en.unfinished(unfilled)]).toEqual([chinese, english]);
  });

  it("say when it was made, by which rules and by whom", () => {
    expect(zh.caption("2025-01-09 10:42", "0.1.0")).toBe(
      "生成时间：2025-01-09 10:42    规则版本：0.1.0    由绩效目标表助手生成",
    );
    expect(en.caption("2025-01-09 10:42", "0.1.0")).toBe(
      "Made: 2025-01-09 10:42    Rules: 0.1.0    By the Target Table Assistant",
    );
  });

  it("say how many lines a list has", () => {
    expect([zh.jump("项目", 20), en.jump("Projects", 20)]).toEqual(["项目（20）", "Projects (20)"]);
  });

  it.each(["unitHeader", "projectHeader", "findingHeader", "fileHeader"] as const)(
    "head as many columns in either language (%s), no two of them alike",
    (header) => {
      expect(en[header]).toHaveLength(zh[header].length);
      expect([new Set(zh[header]).size, new Set(en[header]).size]).toEqual([
        zh[header].length,
        zh[header].length,
      ]);
    },
  );
});
