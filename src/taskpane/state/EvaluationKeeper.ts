import type { CheckResult } from "../../application/checkWorkbook";
import { inSlices } from "../../application/inSlices";
import { isEmptyPlan } from "../../domain/plan/WritePlan";
import type { WritePlan } from "../../domain/plan/WritePlan";
import type { Steps } from "../../domain/Steps";
import type { Settings } from "../../domain/settings/Settings";
import type { PaneAction } from "./PaneAction";
import type { Messages } from "../locales/zh-CN";
import type { EvaluationPurpose } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import type { Reading } from "./Reading";
import type { Run } from "./TaskRunner";

/** Fetched when it is first needed: first paint does not need it. */
const evaluationColumns = () => import("../../application/evaluationColumns");

type Columns = Awaited<ReturnType<typeof evaluationColumns>>;

interface EvaluationKeeperParts {
  readonly store: PaneStore;
  readonly reading: Reading;
  readonly run: Run;
  readonly messages: Messages;
}

/** 评价列: what is to be written is shown first, as with 校验列. */
export class EvaluationKeeper {
  constructor(private readonly parts: EvaluationKeeperParts) {}

  /** 添加评价列 beside these tables, or all; what the tables have already is used. */
  async previewAdding(tableIds?: readonly string[]): Promise<void> {
    const options = tableIds ? { tableIds } : {};
    await this.preview("addEvaluation", ({ evaluationSteps }, result, settings) =>
      evaluationSteps(result, settings, options),
    );
  }

  /** 写回评价列: everything that is computed, as it stands now. */
  async previewUpdate(): Promise<void> {
    await this.preview("evaluation", ({ evaluationSteps }, result, settings) =>
      evaluationSteps(result, settings),
    );
  }

  /** 重新建议分值: the scheme's points over those that were edited in the add-in's columns of these tables. */
  async previewWeights(tableIds: readonly string[]): Promise<void> {
    const options = { resetWeights: true, tableIds };
    await this.preview("resetWeights", ({ evaluationSteps }, result, settings) =>
      evaluationSteps(result, settings, options),
    );
  }

  /** 清除评价列: the add-in's own columns, and with them what the user has filled into them. */
  async previewClear(): Promise<void> {
    await this.preview("clearEvaluation", ({ clearEvaluationSteps }, { grids }) =>
      clearEvaluationSteps(grids),
    );
  }

  private async preview(
    purpose: EvaluationPurpose,
    plan: (columns: Columns, result: CheckResult, settings: Settings) => Steps<WritePlan>,
  ): Promise<void> {
    const { store, reading, run, messages } = this.parts;
    await run(
      "planEvaluation",
      async (options) => {
        const [columns, result] = await Promise.all([evaluationColumns(), reading.upToDate(options)]);
        const steps = plan(columns, result, store.getState().records.settings);
        return shown(columns, purpose, await inSlices(steps, options.signal), messages);
      },
      () => this.preview(purpose, plan),
    );
  }
}

function shown(
  { userEntriesIn }: Columns,
  purpose: EvaluationPurpose,
  plan: WritePlan,
  { evaluation, problem }: Messages,
): PaneAction {
  const notes = (plan.leftAlone ?? []).map(({ sheetName, project, places }) =>
    evaluation.preview.leftAlone(sheetName, project, places.join(problem.separator)),
  );
  if (isEmptyPlan(plan) && notes.length === 0)
    return { type: "taskFinished", notice: { kind: "nothingToWrite", purpose } };
  const userEntries = purpose === "clearEvaluation" ? userEntriesIn(plan) : 0;
  return { type: "previewed", preview: { purpose, plan, formulaCells: [], userEntries, notes } };
}
