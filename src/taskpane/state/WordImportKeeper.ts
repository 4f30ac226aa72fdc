import type { OpenWorkbookSheets } from "../../application/NewSheetsPort";
import type { Locale } from "../../domain/locale/Locale";
import type { WordDocumentOpener, WordFile } from "../host/openWordDocument";
import { openWithSettings } from "./openWithSettings";
import type { FoundWord } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import type { PlaceKeeper } from "./PlaceKeeper";
import type { RecordKeeper } from "./RecordKeeper";
import type { Run } from "./TaskRunner";

/** The entry of 更多 that opens the dialog. */
export const WORD_IMPORT = "wordImport";

export interface WordImportKeeperParts {
  readonly store: PaneStore;
  readonly records: RecordKeeper;
  readonly newSheets: OpenWorkbookSheets;
  readonly places: PlaceKeeper;
  readonly run: Run;
  readonly openWord: WordDocumentOpener;
  readonly locale: Locale;
  /** The sheet is there since the workbook was read: a result on show is no longer all of it. */
  readonly noteAdded: (sheetId: string) => void;
}

/**
 * 从 Word 导入: what a document holds is shown, chosen from, and only then made into worksheets. How that is done is
 * loaded when it is first done.
 */
export class WordImportKeeper {
  constructor(private readonly parts: WordImportKeeperParts) {}

  open(): Promise<void> {
    return openWithSettings(this.parts, WORD_IMPORT);
  }

  /** Reads the chosen document and plans a worksheet for each target table. Writes nothing. */
  async read(file: WordFile): Promise<void> {
    await this.parts.run(
      "readWord",
      async (options) => {
        const { readWord } = await import("./wordImportSteps");
        return readWord(file, this.parts, options);
      },
      () => this.read(file),
    );
  }

  /**
   * Adds the worksheets of what was found, all or none, and shows the first of them.
   * @param chosen their places among the sheets of the plan
   */
  async add(word: FoundWord, chosen: readonly number[]): Promise<void> {
    const { places, run, noteAdded } = this.parts;
    let sheetIds: readonly string[] = [];
    const isMade = await run(
      "importWord",
      async (options) => {
        const { addWord } = await import("./wordImportSteps");
        const { sheets, ended } = await addWord(word, chosen, this.parts, options);
        sheetIds = sheets.map(({ sheetId }) => sheetId);
        return ended;
      },
      () => this.add(word, chosen),
    );
    const [first] = sheetIds;
    if (!isMade || first === undefined) return;
    sheetIds.forEach(noteAdded);
    await places.show(first);
  }
}
