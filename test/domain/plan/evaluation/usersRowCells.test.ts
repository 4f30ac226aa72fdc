import type { CellContent } from "../../../../src/domain/grid/SheetGrid";
import type { EvaluationRole } from "../../../../src/domain/table/TargetTable";
import { num, text } from "../../../support/evaluationEntry";
import { evaluatedRow } from "../../../support/evaluatedForm";
import { cellOf, filled, contentsOf } from "../../../support/rowCells";

const RATE = '=IF(H9="","",IFERROR(VALUE(SUBSTITUTE(H9,"条",""))/2,""))';
const SCORE = '=IF(OR(I9="",J9=""),"",ROUND(J9*MAX(0,MIN(1,I9)),2))';
const DEVIATION = '=IF(H9="","",IFERROR(VALUE(SUBSTITUTE(H9,"条",""))/2-1,""))';
const LIVE = { rate: RATE, score: SCORE, deviation: DEVIATION };

describe("the user's own column", () => {
  const users = (role: EvaluationRole, content: CellContent, numberFormat = "General") =>
    cellOf(role, content, { isOwned: false, numberFormat });

  it("is filled where it is blank, and never made blank", () => {
    const row = { target: "≥2条", actual: num(1) };
    expect(filled(row, { score: users("score", 9), deviation: users("deviation", "") })).toEqual({
      rate: RATE,
      deviation: DEVIATION,
    });
    const words = { target: "显著提升", actual: text("达成") };
    expect(filled(words, { score: users("score", null), deviation: users("deviation", null) })).toEqual({});
  });

  it("of format @ gets figures where a formula would show as letters", () => {
    const row = { target: "≥2条", actual: num(1) };
    const asText = (role: EvaluationRole) => users(role, null, "@");
    expect(
      filled(row, { rate: asText("rate"), score: asText("score"), deviation: asText("deviation") }),
    ).toEqual({ rate: 0.5, score: 5, deviation: -0.5 });
  });

  it("of format @ stays blank as long as there are no figures", () => {
    const cells = { rate: users("rate", null, "@"), score: users("score", null, "@") };
    expect(contentsOf(evaluatedRow({ target: "≥2条" }), cells)).toEqual({ deviation: DEVIATION });
  });

  it("of format @ is no matter in the add-in's own", () => {
    const cells = { score: cellOf("score", null, { numberFormat: "@" }) };
    expect(filled({ target: "≥2条", actual: num(1) }, cells)).toEqual(LIVE);
  });
});
