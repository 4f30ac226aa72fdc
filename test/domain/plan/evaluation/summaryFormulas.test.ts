import { parseArea } from "../../../../src/domain/grid/address";
import type { Position } from "../../../../src/domain/grid/Area";
import {
  gradeFormula,
  linkFormula,
  partRateFormula,
  totalRateFormula,
  totalScoreFormula,
  unfilledWords,
  weightTotalFormula,
} from "../../../../src/domain/plan/evaluation/summaryFormulas";

function at(address: string): Position {
  const cell = parseArea(address);
  if (!cell) throw new Error(`${address} is no cell.`);
  return { row: cell.row, column: cell.column };
}

const line = (row: number) => ({ budget: at(`I${row}`), executed: at(`J${row}`) });

const OPERANDS = { scores: "K9:K12", count: 4, executionScore: at("M14"), weightTotal: at("K17") };

it("a link to a blank cell shows nothing, where a plain one would show 0", () => {
  expect(linkFormula(at("C5"), false)).toBe("=C5");
  expect(linkFormula(at("C5"), true)).toBe('=IF(C5="","",C5)');
});

describe("执行率", () => {
  it("of a part is nothing without both amounts, below zero, and for a budget of 0", () => {
    expect(partRateFormula(line(15))).toBe(
      '=IF(OR(I15="",J15=""),"",IFERROR(IF(OR(J15<0,I15<=0),"",J15/I15),""))',
    );
  });

  it("of the total is that of the parts as long as its own amount is blank", () => {
    const amount = 'IF(J14="",SUM(J15:J17),J14)';
    expect(totalRateFormula(line(14), [line(15), line(16), line(17)])).toBe(
      `=IF(OR(I14="",COUNT(J14:J17)=0),"",IFERROR(IF(OR(${amount}<0,I14<=0),"",${amount}/I14),""))`,
    );
  });

  it("of the total is its own where there is one part, or none", () => {
    expect(totalRateFormula(line(14), [line(15)])).toContain('IF(J14="",SUM(J15),J14)');
    expect(totalRateFormula(line(14), [line(15)])).toContain("COUNT(J14:J15)=0");
    expect(totalRateFormula(line(14), [])).toBe(partRateFormula(line(14)));
  });
});

it("分值合计 is the rows' and the execution's, to 0.01", () => {
  expect(weightTotalFormula("J9:J10,J12", at("K14"))).toBe("=ROUND(SUM(J9:J10,J12)+K14,2)");
});

it("总分 is nothing while a score is missing, or the points are not 100", () => {
  expect(totalScoreFormula(OPERANDS)).toBe(
    '=IF(OR(COUNT(K9:K12)<4,M14="",ABS(K17-100)>0.005),"",ROUND(SUM(K9:K12)+M14,2))',
  );
});

describe("评价等级", () => {
  it("says first what keeps the project 未完成, then the grade from 90, 80 and 60 points", () => {
    expect(gradeFormula(OPERANDS, at("M17"))).toBe(
      '=IF(COUNT(K9:K12)<4,"未完成（还有 "&(4-COUNT(K9:K12))&" 行）",' +
        'IF(M14="","未完成（缺预算执行率）",' +
        'IF(ABS(K17-100)>0.005,"分值合计不是100",' +
        'IF(M17="","",IF(M17>=90,"优",IF(M17>=80,"良",IF(M17>=60,"中","差")))))))',
    );
  });

  it("says in words what the formula would of the rows that are left", () => {
    expect(unfilledWords(3)).toBe("未完成（还有 3 行）");
  });
});
