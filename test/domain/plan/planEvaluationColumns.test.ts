import { audit } from "../../../src/domain/audit";
import { formatArea, formatCell } from "../../../src/domain/grid/address";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { planEvaluationColumns } from "../../../src/domain/plan/planEvaluationColumns";
import type { EvaluationPlanOptions } from "../../../src/domain/plan/planEvaluationColumns";
import { changedCells, EMPTY_PLAN } from "../../../src/domain/plan/WritePlan";
import type { WritePlan } from "../../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { appliedTo } from "../../support/appliedPlan";
import { seedGrids } from "../../support/seedGrids";

function planOf(grids: readonly SheetGrid[], options: EvaluationPlanOptions = {}): WritePlan {
  const { tables } = audit(readTables(grids, defaultSettings).tables, defaultSettings);
  return planEvaluationColumns(tables, grids, defaultSettings, options);
}

/** What a plan puts where: {"H8": "实际完成值"}. */
function contents(plan: WritePlan, sheet = 0): Record<string, unknown> {
  const changes = plan.sheets[sheet] ? changedCells(plan.sheets[sheet]) : [];
  return Object.fromEntries(changes.map((change) => [formatCell(change), change.after]));
}

describe("the 12 real tables", () => {
  const grids = seedGrids();
  const plan = planOf(grids);

  it("get six columns beside the grid and a summary below, each", () => {
    expect(plan.sheets).toHaveLength(12);
    const [columns, summary] = plan.sheets[0]?.blocks ?? [];
    expect(columns?.name).toBe("_绩效助手_评价_1");
    expect(columns?.after && formatArea(columns.after.area)).toBe("H8:M22");
    expect(summary?.name).toBe("_绩效助手_合计_1");
    expect(summary?.after && formatArea(summary.after.area)).toBe("H23:M28");
  });

  it("get live formulas, proposed points and links to the budget", () => {
    expect(contents(plan)).toMatchObject({
      H8: "实际完成值",
      M8: "偏差原因分析及改进措施",
      I9: '=IF(H9="","",IFERROR(VALUE(SUBSTITUTE(H9,"条",""))/2,""))',
      I15: '=IF(H15="","",IFERROR(IF(VALUE(H15)>=2,"",VALUE(H15)/0.95),""))',
      J9: 4.55,
      K9: '=IF(OR(I9="",J9=""),"",ROUND(J9*MAX(0,MIN(1,I9)),2))',
      L9: '=IF(H9="","",IFERROR(VALUE(SUBSTITUTE(H9,"条",""))/2-1,""))',
      H25: "其中：财政资金",
      I24: "=C5",
      I26: '=IF(G5="","",G5)',
      K24: 10,
      K27: "=ROUND(SUM(J9:J22)+K24,2)",
      M27: '=IF(OR(COUNT(K9:K22)<14,M24="",ABS(K27-100)>0.005),"",ROUND(SUM(K9:K22)+M24,2))',
    });
  });

  it("planned again give nothing to do", () => {
    expect(planOf(appliedTo(grids, plan))).toEqual(EMPTY_PLAN);
  });
});
