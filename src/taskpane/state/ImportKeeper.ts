import { throwIfCancelled } from "../../application/pauseForHost";
import type { ChosenActuals } from "../../application/importActuals";
import { isEmptyPlan } from "../../domain/plan/WritePlan";
import type { SourceFile, SourceWorkbookOpener } from "../host/openSourceWorkbook";
import type { Messages } from "../locales/zh-CN";
import type { PaneStore } from "./PaneStore";
import type { Reading } from "./Reading";
import type { Run } from "./TaskRunner";

interface ImportKeeperParts {
  readonly store: PaneStore;
  readonly reading: Reading;
  readonly run: Run;
  readonly openSource: SourceWorkbookOpener;
  readonly messages: Messages;
}

/** 引入实际完成值 from another workbook: what belongs where is shown, confirmed, shown as a plan, and only then written. */
export class ImportKeeper {
  constructor(private readonly parts: ImportKeeperParts) {}

  /** Reads the chosen file and finds where its values belong. */
  async open(file: SourceFile): Promise<void> {
    const { store, reading, run, openSource } = this.parts;
    await run(
      "readSource",
      async (options) => {
        const { readActualsFrom } = await import("../../application/importActuals");
        const result = await reading.upToDate(options);
        const { settings } = store.getState().records;
        const found = await readActualsFrom(openSource(file), result, settings, options);
        throwIfCancelled(options.signal);
        return { type: "sourceRead", source: { name: file.name, found } };
      },
      () => this.open(file),
    );
  }

  /** 预览并写入: what the confirmed matches would change. Edits made meanwhile are read first. */
  async preview(chosen: ChosenActuals): Promise<void> {
    const { store, reading, run, messages } = this.parts;
    await run(
      "planEvaluation",
      async (options) => {
        const { planActuals } = await import("../../application/importActuals");
        const { refusalWords } = await import("./importWords");
        const result = await reading.upToDate(options);
        const { plan, refused } = planActuals(result, store.getState().records.settings, chosen);
        const notes = refusalWords(refused, messages);
        if (isEmptyPlan(plan) && notes.length === 0) {
          return { type: "taskFinished", notice: { kind: "nothingToWrite", purpose: "importActuals" } };
        }
        return {
          type: "previewed",
          preview: { purpose: "importActuals", plan, formulaCells: [], userEntries: 0, notes },
        };
      },
      () => this.preview(chosen),
    );
  }
}
