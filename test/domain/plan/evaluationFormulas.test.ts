import Big from "big.js";
import { excelReads } from "../../../src/domain/plan/evaluation/excelReads";
import { cellList, plainNumber } from "../../../src/domain/plan/evaluation/formulaText";
import { formulaFigures } from "../../../src/domain/plan/evaluation/RatioRule";
import type { RatioRule } from "../../../src/domain/plan/evaluation/RatioRule";
import {
  deviationFormula,
  rateFormula,
  scoreFormula,
  scoreFormulaFromActual,
} from "../../../src/domain/plan/evaluation/rowFormulas";
import { isOwnFormula, isReducedFormula } from "../../../src/domain/plan/evaluation/rowContents";
import {
  gradeFormula,
  linkFormula,
  totalRateFormula,
} from "../../../src/domain/plan/evaluation/summaryFormulas";

const [F9, G9, H9] = [5, 6, 7].map((column) => ({ row: 8, column })) as [
  { row: number; column: number },
  { row: number; column: number },
  { row: number; column: number },
];

const bound = (kind: "larger" | "smaller", value: string, unit = "", isStrict = false): RatioRule => ({
  kind,
  bound: new Big(value),
  isStrict,
  unit,
  unsigned: null,
  doubtful: null,
});
const percent = (kind: "larger" | "smaller", value: string): RatioRule => ({
  ...bound(kind, value),
  unsigned: new Big(2),
});
const range = (lower: string, upper: string): RatioRule => ({
  kind: "range",
  lower: new Big(lower),
  upper: new Big(upper),
  unit: "",
  unsigned: null,
  doubtful: null,
});

describe("完成率", () => {
  it.each<[string, RatioRule, string]>([
    ["≥266米", bound("larger", "266", "米"), '=IF(F9="","",IFERROR(VALUE(SUBSTITUTE(F9,"米",""))/266,""))'],
    ["≥95%", percent("larger", "0.95"), '=IF(F9="","",IFERROR(IF(VALUE(F9)>=2,"",VALUE(F9)/0.95),""))'],
    ["≥0", bound("larger", "0"), '=IF(F9="","",IFERROR(IF(VALUE(F9)>=0,1,0),""))'],
    [">0", bound("larger", "0", "", true), '=IF(F9="","",IFERROR(IF(VALUE(F9)>0,1,0),""))'],
    [
      "≤5%",
      percent("smaller", "0.05"),
      '=IF(F9="","",IFERROR(IF(VALUE(F9)>=2,"",IF(VALUE(F9)<0,"",IF(VALUE(F9)<=0.05,1,0.05/VALUE(F9)))),""))',
    ],
    [
      "<5",
      bound("smaller", "5", "", true),
      '=IF(F9="","",IFERROR(IF(VALUE(F9)<0,"",IF(VALUE(F9)<5,1,5/VALUE(F9))),""))',
    ],
    [
      "3-5",
      range("3", "5"),
      '=IF(F9="","",IFERROR(IF(VALUE(F9)<3,VALUE(F9)/3,IF(VALUE(F9)>5,5/VALUE(F9),1)),""))',
    ],
    ["0-5", range("0", "5"), '=IF(F9="","",IFERROR(IF(VALUE(F9)<0,"",IF(VALUE(F9)>5,5/VALUE(F9),1)),""))'],
    [
      "a unit with a quotation mark",
      bound("larger", "2", '19"屏'),
      '=IF(F9="","",IFERROR(VALUE(SUBSTITUTE(F9,"19""屏",""))/2,""))',
    ],
  ])("of %s", (_, rule, formula) => {
    expect(rateFormula(rule, F9)).toBe(formula);
    expect(isOwnFormula(formula)).toBe(true);
  });
});

it("a number typed without its % gives nothing, never full points", () => {
  for (const slip of ["96", "2", "1e15"]) {
    expect(formulaFigures(percent("larger", "0.95"), new Big(slip))).toEqual({ rate: null, deviation: null });
  }
  expect(formulaFigures(percent("larger", "0.95"), new Big("1.5")).rate?.gt(1)).toBe(true);
});

describe("偏差率", () => {
  it.each<[string, RatioRule, string | null]>([
    ["≥95%", percent("larger", "0.95"), '=IF(F9="","",IFERROR(IF(VALUE(F9)>=2,"",VALUE(F9)/0.95-1),""))'],
    ["≤5%", bound("smaller", "0.05"), '=IF(F9="","",IFERROR(IF(VALUE(F9)<0,"",VALUE(F9)/0.05-1),""))'],
    ["a target of 0", bound("smaller", "0"), null],
    [
      "3-5",
      range("3", "5"),
      '=IF(F9="","",IFERROR(IF(VALUE(F9)<3,VALUE(F9)/3-1,IF(VALUE(F9)>5,VALUE(F9)/5-1,0)),""))',
    ],
  ])("of %s", (_, rule, formula) => expect(deviationFormula(rule, F9)).toBe(formula));
});

describe("得分", () => {
  it("is reckoned from 分值 and 完成率, and stays blank without either", () => {
    expect(scoreFormula(H9, G9)).toBe('=IF(OR(G9="",H9=""),"",ROUND(H9*MAX(0,MIN(1,G9)),2))');
  });

  it("takes points that no cell holds by themselves", () => {
    expect(scoreFormula(new Big("3.34"), G9)).toBe('=IF(G9="","",ROUND(3.34*MAX(0,MIN(1,G9)),2))');
  });

  it("takes points off beyond the highest rate, where the user took the reduction", () => {
    const formula = scoreFormula(H9, G9, new Big("1.3"));
    expect(formula).toBe('=IF(OR(G9="",H9=""),"",ROUND(H9*MAX(0,MIN(1,IF(G9>1.3,1.3/G9,G9))),2))');
    expect([formula, scoreFormula(H9, G9)].map(isReducedFormula)).toEqual([true, false]);
  });

  it("is reckoned from the actual value beside a rate that the user gave", () => {
    const formula = scoreFormulaFromActual(H9, bound("larger", "2"), F9);
    expect(formula).toBe('=IF(OR(F9="",H9=""),"",IFERROR(ROUND(H9*MAX(0,MIN(1,VALUE(VALUE(F9)/2))),2),""))');
    expect([isOwnFormula(formula), isReducedFormula(formula)]).toEqual([true, false]);
  });
});

it("every formula that the add-in writes is known as its own", () => {
  const fraction = { ...bound("larger", "97", "%"), doubtful: new Big(1) };
  const rules = [
    ...[bound("larger", "266", '19"屏'), bound("larger", "0"), fraction, percent("larger", "0.95")],
    ...[bound("smaller", "5", "", true), percent("smaller", "0.05"), range("0", "5"), range("3", "5.5")],
  ];
  const formulas = rules.flatMap((rule) => [
    ...[rateFormula(rule, F9), deviationFormula(rule, F9) ?? rateFormula(rule, F9)],
    ...[H9, new Big("3.34")].flatMap((weight) => [
      ...[scoreFormula(weight, G9), scoreFormula(weight, G9, new Big("1.3"))],
      ...[null, new Big("1.3")].map((allowed) => scoreFormulaFromActual(weight, rule, F9, allowed)),
    ]),
  ]);
  expect(formulas.filter((formula) => !isOwnFormula(formula))).toEqual([]);
});

describe("the user's own formulas are not taken for the add-in's", () => {
  it.each([
    ...["=F9/2", '=IF(F9="","",F9/2)', "=ROUND(H9*G9,2)", null, 1],
    '=IF(K9="","",ROUND(K9*2,0))',
    '=IF(K9="","",ROUND(100/5,2))',
    '=IF(H9="","",ROUND(I9/H9,4))',
    '=IF(H9="","",IFERROR(I9/H9,""))',
    '=IF(F9="","",IFERROR(VALUE(K9)/266,""))',
    '=IF(F9="","",IFERROR(VALUE(F9)/K9,""))',
    '=IF(F9="","",IFERROR(VALUE(F9)/266*0.9,""))',
    '=IF(F9="","",IFERROR(5/2,""))',
    '=IF(OR(G9="",H9=""),"",ROUND(H9*MAX(0,MIN(1,G9)),2)+5)',
    '=IF(OR(G9="",H9=""),"",ROUND(H9*MAX(0,MIN(1,VLOOKUP(G9,$K:$L,2))),2))',
    '=IF(G9="","",ROUND(H9*G9,2))',
  ])("%s", (content) => {
    expect(isOwnFormula(content)).toBe(false);
  });

  it("and one that is long is told apart at once", () => {
    const long = `=IF(F9="","",IFERROR(VALUE(F9)/${"1".repeat(5000)}*2,""))`;
    expect(isOwnFormula(long)).toBe(false);
  });
});

describe("the summary's formulas", () => {
  const line = (row: number) => ({ budget: { row, column: 1 }, executed: { row, column: 2 } });

  it("take the parts as long as the total's own amount is blank", () => {
    expect(totalRateFormula(line(16), [line(17), line(18)])).toBe(
      '=IF(OR(B17="",COUNT(C17:C19)=0),"",' +
        'IFERROR(IF(OR(IF(C17="",SUM(C18:C19),C17)<0,B17<=0),"",IF(C17="",SUM(C18:C19),C17)/B17),""))',
    );
    expect(totalRateFormula(line(16), [])).toBe(
      '=IF(OR(B17="",C17=""),"",IFERROR(IF(OR(C17<0,B17<=0),"",C17/B17),""))',
    );
  });

  it("link to a blank cell so that it stays blank", () => {
    expect(linkFormula(F9, true)).toBe('=IF(F9="","",F9)');
    expect(linkFormula(F9, false)).toBe("=F9");
  });

  it("say what is missing before they give a grade", () => {
    const operands = {
      scores: "K9:K10",
      count: 2,
      executionScore: { row: 10, column: 12 },
      weightTotal: { row: 13, column: 10 },
    };
    expect(gradeFormula(operands, { row: 13, column: 12 })).toBe(
      '=IF(COUNT(K9:K10)<2,"未完成（还有 "&(2-COUNT(K9:K10))&" 行）",IF(M11="","未完成（缺预算执行率）",' +
        'IF(ABS(K14-100)>0.005,"分值合计不是100",IF(M14="","",' +
        'IF(M14>=90,"优",IF(M14>=80,"良",IF(M14>=60,"中","差")))))))',
    );
  });
});

describe("texts in formulas", () => {
  it("numbers have no exponent and no more digits than Excel keeps", () => {
    expect(["1e15", "1e-9", "0", "0.12345678901234567"].map((text) => plainNumber(new Big(text)))).toEqual([
      "1000000000000000",
      "0.000000001",
      "0",
      "0.123456789012346",
    ]);
  });

  it("cells are joined to ranges only over rows that hold nothing", () => {
    const cells = [8, 9, 11, 14].map((row) => ({ row, column: 7 }));
    expect(cellList(cells, (row) => row === 10)).toBe("H9:H12,H15");
  });
});

describe("what VALUE reads of a cell", () => {
  it.each<[string | number | boolean | null, string, string]>([
    [266, "米", "266"],
    ["266米", "米", "266"],
    [" 266 ", "", "266"],
    ["1,234.50", "", "1234.5"],
    ["96%", "", "0.96"],
    ["-3", "", "-3"],
    [null, "米", "blank"],
    ["", "米", "blank"],
    ["约95%", "", "error"],
    ["≥266米", "米", "error"],
    ["266公里", "米", "error"],
    ["无", "", "error"],
    ["/", "", "error"],
    ["7万人", "人", "unsure"],
    ["2024年12月20日", "", "unsure"],
    ["２６６", "", "unsure"],
    ["12-20", "", "unsure"],
    ["#REF!", "", "unsure"],
    [true, "", "unsure"],
    [266, "2", "unsure"],
  ])("%j without %j: %s", (value, unit, read) => {
    expect(String(excelReads(value, unit))).toBe(read);
  });
});
