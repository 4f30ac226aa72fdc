import { closeAll, opened, oneSheet, sheet1 } from "./opened";

afterEach(closeAll);

/** What each formula gives in Excel; A1:A8 hold what clerks type as actual values, A10:A12 are blank. */
const CELLS = {
  A1: 266,
  A2: 1.9,
  A3: "266米",
  A4: { v: 0.96, numberFormat: "0%" },
  A5: "96%",
  A6: 5,
  A7: "3.5万条",
  A8: "约200米",
};

const EXPECTED: readonly (readonly [formula: string, result: string | number | boolean])[] = [
  ['=IF(A1="","",IFERROR(VALUE(SUBSTITUTE(A1,"米",""))/280,""))', 0.95],
  ['=IF(A2="","",IFERROR(VALUE(A2)/2,""))', 0.95],
  ['=IF(A3="","",IFERROR(VALUE(SUBSTITUTE(A3,"米",""))/280,""))', 0.95],
  ['=IF(A4="","",IFERROR(VALUE(A4)/0.96,""))', 1],
  ['=IF(A5="","",IFERROR(VALUE(A5)/0.96,""))', 1],
  ['=IF(A6="","",IFERROR(VALUE(A6)/0,""))', ""],
  ['=IF(A7="","",IFERROR(VALUE(SUBSTITUTE(A7,"条",""))/3,""))', ""],
  ['=IF(A8="","",IFERROR(VALUE(SUBSTITUTE(A8,"米",""))/280,""))', ""],
  ['=IF(A10="","",IFERROR(VALUE(A10)/2,""))', ""],
  ['=IF(F2="","",ROUND(10*MAX(0,MIN(1,F2)),2))', 9.5],
  ['=IF(F9="","",ROUND(10*MAX(0,MIN(1,F9)),2))', ""],
  ['=IF(A2="","",IFERROR(IF(VALUE(A2)<0,"",IF(VALUE(A2)<=1,1,1/VALUE(A2))),""))', 1 / 1.9],
  ["=SUM(F1:F9)", 4.85],
  ["=COUNT(F1:F9)", 5],
  ['=IF(COUNT(F1:F5)=5,SUM(F1:F5),"")', 4.85],
  ['=IF(ISNUMBER(F6),"优","未完成（还有 "&(9-COUNT(F1:F9))&" 行）")', "未完成（还有 4 行）"],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(2.675,2)", 2.68],
  ["=A10", 0],
  ["=SUM(A10:A12)", 0],
  ['=VALUE("")', "#VALUE!"],
  ['=VALUE("1,234.5")', 1234.5],
  ["=AND(A2>=1,A2<=3)", true],
];

test("the functions of year-end formulas give in the workbook's engine what they give in Excel", async () => {
  const excel = opened(oneSheet(CELLS));
  await excel.run(async (context) => {
    const range = sheet1(context).getRange(`F1:F${EXPECTED.length}`);
    range.formulas = EXPECTED.map(([formula]) => [formula]);
    range.load("values");
    await context.sync();
    EXPECTED.forEach(([formula, result], index) => {
      const shown: unknown = range.values[index]?.[0];
      if (typeof result === "number")
        expect([formula, Number(shown).toFixed(12)]).toEqual([formula, result.toFixed(12)]);
      else expect([formula, shown]).toEqual([formula, result]);
    });
  });
});

test("a score follows its actual value, and is blank again once the value is gone", async () => {
  const excel = opened(oneSheet({ A1: "", B1: 10 }));
  await excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.getRange("C1:D1").formulas = [
      [
        '=IF(A1="","",IFERROR(VALUE(SUBSTITUTE(A1,"米",""))/280,""))',
        '=IF(C1="","",ROUND(B1*MAX(0,MIN(1,C1)),2))',
      ],
    ];
    const scores: unknown[] = [];
    for (const actual of ["", 266, "140米", "'约140米", 0, ""]) {
      sheet.getRange("A1").values = [[actual]];
      const score = sheet.getRange("D1").load("values");
      await context.sync();
      scores.push(score.values[0]?.[0]);
    }
    expect(scores).toEqual(["", 9.5, 5, "", 0, ""]);
  });
});
