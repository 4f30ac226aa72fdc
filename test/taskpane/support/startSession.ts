import type { WordReader } from "../../../src/application/importWord";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import type { Settings } from "../../../src/domain/settings/Settings";
import { formatSettings } from "../../../src/domain/settings/settingsFile";
import { PaneSession } from "../../../src/taskpane/state/PaneSession";
import type { Preferences } from "../../../src/taskpane/state/PaneState";
import { createPaneStore } from "../../../src/taskpane/state/PaneStore";
import { seedGrids } from "../../support/seedGrids";
import { wordDocument } from "../../support/wordTable";
import { FakeDocuments } from "./FakeDocuments";
import { FakeForms } from "./FakeForms";
import { FakeNewSheets } from "./FakeNewSheets";
import { FakePause } from "./FakePause";
import { FakeReports } from "./FakeReports";
import { FakeWorkbook } from "./FakeWorkbook";

interface SessionOptions {
  readonly grids?: SheetGrid[];
  readonly autoWriteBack?: boolean;
  /** What the workbook's own settings are; the defaults when absent. */
  readonly settings?: Partial<Settings>;
  /** What is in the other workbook of 引入实际完成值. */
  readonly otherGrids?: SheetGrid[];
  /** The Word document that is chosen, whatever its name; one without tables when absent. */
  readonly word?: WordReader;
  /** The workbook; one that forgets what is written into it when absent. */
  readonly workbook?: FakeWorkbook;
}

/** A session on fakes: the 12 real tables unless other grids are handed in. */
export function startSession({
  grids = seedGrids(),
  autoWriteBack = false,
  settings,
  workbook = new FakeWorkbook(grids),
  otherGrids = [],
  word = { readDocument: () => Promise.resolve(wordDocument()) },
}: SessionOptions = {}) {
  const store = createPaneStore();
  const documents = new FakeDocuments();
  if (settings) documents.entries.set("绩效助手.设置", formatSettings({ ...defaultSettings, ...settings }));
  const reports = new FakeReports();
  const forms = new FakeForms();
  const newSheets = new FakeNewSheets();
  /** The other workbook that 引入实际完成值 opens. */
  const source = new FakeWorkbook(otherGrids);
  const preferences = new FakePreferences({ autoWriteBack, guideDismissed: false });
  const sample = new FakeSample();
  const pauses = new FakePause();
  let clock = 1000;
  const session = new PaneSession({
    store,
    workbook,
    documents,
    reports,
    forms,
    newSheets,
    openSource: () => source,
    openWord: () => Promise.resolve(word),
    sample,
    preferences,
    locale: "zh-CN",
    now: () => (clock += 1),
    pause: pauses.pause,
  });
  return {
    store,
    workbook,
    documents,
    reports,
    forms,
    newSheets,
    source,
    sample,
    session,
    preferences,
    pauses,
    state: () => store.getState(),
  };
}

class FakeSample {
  opened = 0;
  /** What Excel answers; null where it opens the sample. */
  failure: Error | null = null;

  readonly isPossible = (): boolean => true;

  readonly open = (): Promise<void> => {
    this.opened++;
    return this.failure ? Promise.reject(this.failure) : Promise.resolve();
  };
}

class FakePreferences {
  readonly saved: Preferences[] = [];

  constructor(private readonly initial: Preferences) {}

  load(): Promise<Preferences> {
    return Promise.resolve(this.initial);
  }

  save(preferences: Preferences): Promise<void> {
    this.saved.push(preferences);
    return Promise.resolve();
  }
}
