import { canOpenNewWorkbook, openNewWorkbook } from "../../excel/openNewWorkbook";

/** The sample workbook of 三步上手. */
export interface SampleOpener {
  readonly isPossible: () => boolean;
  /** Opens it as a workbook of its own. Rejects with a WorkbookError. */
  readonly open: () => Promise<void>;
}

/** The sample comes with the build, as a script of the pane's own site: it is fetched when it is asked for. */
export const sampleOpener: SampleOpener = {
  isPossible: canOpenNewWorkbook,
  open: async () => {
    const { default: base64 } = await import("../../../assets/samples/target-tables-2024.xlsx");
    await openNewWorkbook(base64);
  },
};
