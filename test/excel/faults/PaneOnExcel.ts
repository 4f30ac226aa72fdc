import { coordinated } from "../../../src/application/WriteCoordinator";
import { createNewSheetsPort } from "../../../src/excel/addSheets";
import { createDocumentStore } from "../../../src/excel/documentStore";
import { onWorkbookEdited } from "../../../src/excel/editEvents";
import { createExcelWorkbook } from "../../../src/excel/ExcelWorkbook";
import { createFormPort } from "../../../src/excel/writeForms";
import { createReportPort } from "../../../src/excel/writeReport";
import { PaneSession } from "../../../src/taskpane/state/PaneSession";
import type { PaneState } from "../../../src/taskpane/state/PaneState";
import { createPaneStore } from "../../../src/taskpane/state/PaneStore";
import type { ExcelInNode } from "../../../workbench/node/open-in-node";
import { FakePause } from "../../taskpane/support/FakePause";

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
const unused = () => Promise.reject(new Error("The test opens no other document."));

/** The pane as it is put together in Excel, but for its face: it follows the edits of the workbook that is open. */
export class PaneOnExcel {
  readonly session: PaneSession;
  private readonly pauses = new FakePause();
  private readonly store = createPaneStore();

  private constructor(readonly excel: ExcelInNode) {
    this.session = new PaneSession({
      store: this.store,
      locale: "zh-CN",
      ...coordinated({
        workbook: createExcelWorkbook(),
        documents: createDocumentStore(),
        reports: createReportPort(),
        forms: createFormPort(),
        newSheets: createNewSheetsPort(),
      }),
      openSource: () => ({ read: unused }),
      openWord: unused,
      sample: { isPossible: () => false, open: unused },
      preferences: {
        load: () => Promise.resolve({ autoWriteBack: false, guideDismissed: true }),
        save: () => Promise.resolve(),
      },
      now: Date.now,
      pause: this.pauses.pause,
    });
  }

  /** Opened beside the workbook, and 一键校验 done. */
  static async open(excel: ExcelInNode): Promise<PaneOnExcel> {
    const pane = new PaneOnExcel(excel);
    await onWorkbookEdited((sheetId, isSurelyAnothers) => pane.session.noteEdit(sheetId, isSurelyAnothers));
    await pane.session.check();
    return pane;
  }

  get state(): PaneState {
    return this.store.getState();
  }

  /** What Excel has told by now has come. */
  async hear(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) await soon();
  }

  /** The user rests until the pane has read what it is going to read by itself. */
  async rest(): Promise<void> {
    await this.hear();
    for (let turn = 0; turn < 1000; turn++) {
      this.pauses.end();
      await soon();
      if (this.pauses.count === 0 && !this.state.recheckDue && !this.state.task) return;
    }
    throw new Error("The pane never comes to rest.");
  }
}
