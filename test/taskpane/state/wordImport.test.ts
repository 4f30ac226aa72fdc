import type { WordReader } from "../../../src/application/importWord";
import type { StepOptions } from "../../../src/application/WorkbookPort";
import { WorkbookError } from "../../../src/application/WorkbookError";
import type { WordDocument } from "../../../src/domain/word/WordDocument";
import { wordImportMessages } from "../../../src/taskpane/locales/wordImportMessages";
import { messagesFor } from "../../../src/taskpane/locales/messagesFor";
import { noticeWords } from "../../../src/taskpane/state/noticeWords";
import type { FoundWord } from "../../../src/taskpane/state/PaneState";
import { problemWords } from "../../../src/taskpane/state/problemWords";
import { progressWords } from "../../../src/taskpane/state/progressWords";
import { chosenNames, wordItems } from "../../../src/taskpane/state/wordImportItems";
import { blankOptions } from "../../support/blankTables";
import { BENEFIT, HEAD, HEADER, OUTPUT, rowsOf, wordDocument, wordTable } from "../../support/wordTable";
import { startSession } from "../support/startSession";

const messages = messagesFor("zh-CN");
const FILE = { name: "目标表.docx", bytes: () => Promise.resolve(new Uint8Array()) };
const target = (project: string) => wordTable(...rowsOf(project));
const DOCUMENT = wordDocument(
  target("甲"),
  "",
  wordTable("| 序号 | 姓名 |"),
  "",
  target("乙"),
  "",
  target("丙"),
);

const reading = (document: WordDocument): WordReader => ({ readDocument: () => Promise.resolve(document) });
const failing = (error: Error): WordReader => ({ readDocument: () => Promise.reject(error) });

/** A session in whose dialog the document has been read. */
async function read(document = DOCUMENT) {
  const started = startSession({ word: reading(document) });
  await started.session.wordImports.open();
  await started.session.wordImports.read(FILE);
  return { ...started, word: foundIn(started.state().word) };
}

function foundIn(word: ReturnType<ReturnType<typeof startSession>["state"]>["word"]): FoundWord {
  if (word?.kind !== "found") throw new Error("Nothing was found.");
  return word;
}

describe("the dialog", () => {
  it("opens with the workbook's settings, and without what was read before", async () => {
    const { session, state } = await read();
    expect(state()).toMatchObject({ dialog: { id: "wordImport" }, records: { isKnown: true } });
    await session.wordImports.open();
    expect(state().word).toBeNull();
  });

  it("takes with it that a document could not be read, and no other problem", async () => {
    const { session, state, store, newSheets } = startSession();
    await session.wordImports.open();
    newSheets.nextError = new WorkbookError("busy", [], "");
    await session.wordImports.read(FILE);
    expect(state().problem).toMatchObject({ kind: "busy", during: "readWord" });
    store.dispatch({ type: "dialogClosed" });
    expect(state().problem).toBeNull();
    await session.newTables.make("seed", blankOptions());
    expect(state().problem).not.toBeNull();
    store.dispatch({ type: "dialogClosed" });
    expect(state().problem).not.toBeNull();
  });
});

describe("reading a document", () => {
  it("finds its tables and the names that are taken, and writes nothing", async () => {
    const started = startSession({ word: reading(DOCUMENT) });
    started.newSheets.taken = ["表1甲"];
    await started.session.wordImports.read(FILE);
    const word = foundIn(started.state().word);
    expect(word).toMatchObject({ name: "目标表.docx", taken: ["表1甲"] });
    expect(word.found.tables.map(({ project }) => project)).toEqual(["甲", "乙", "丙"]);
    expect(started.newSheets.added).toEqual([]);
    expect(started.state()).toMatchObject({ task: null, problem: null });
  });

  it("knows the header words that the unit has set", async () => {
    const own = [...HEAD, HEADER.replace("指标值", "考核标准"), ...OUTPUT, ...BENEFIT];
    const word = reading(wordDocument(wordTable(...own)));
    const without = startSession({ word });
    await without.session.wordImports.open();
    await without.session.wordImports.read(FILE);
    expect(foundIn(without.state().word).found.tables).toEqual([]);
    const settings = { headerWords: { target: ["考核标准"] } };
    const { session, state } = startSession({ word, settings });
    await session.wordImports.open();
    await session.wordImports.read(FILE);
    expect(foundIn(state().word).found.tables).toHaveLength(1);
  });

  it("counts its tables, not worksheets", async () => {
    const seen: string[] = [];
    const { session, store, state } = startSession({
      word: {
        readDocument: ({ onProgress }: StepOptions = {}) => {
          onProgress?.({ stage: "reading", done: 1, total: 4 });
          return Promise.resolve(DOCUMENT);
        },
      },
    });
    store.subscribe(() => {
      const { task } = state();
      if (task?.progress) seen.push(progressWords(task, messages));
    });
    await session.wordImports.read(FILE);
    expect(seen[0]).toBe("正在读取 1 / 4 个表格");
    expect(seen.at(-1)).toBe("正在识别 4 / 4 个表格");
  });

  it("can be cancelled", async () => {
    let listens: () => void = () => undefined;
    const listening = new Promise<void>((resolve) => (listens = resolve));
    const stuck: WordReader = {
      readDocument: ({ signal }: StepOptions = {}) =>
        new Promise((_, reject) => {
          signal?.addEventListener("abort", () => reject(new WorkbookError("cancelled", [], "")));
          listens();
        }),
    };
    const { session, state } = startSession({ word: stuck });
    const ended = session.wordImports.read(FILE);
    await listening;
    session.cancel();
    await ended;
    expect(state()).toMatchObject({
      word: null,
      task: null,
      problem: null,
      notice: { kind: "cancelled", during: "readWord" },
    });
  });

  it("of a file that cannot be read is no failure: the dialog says why", async () => {
    const { session, state } = startSession({
      word: failing(new WorkbookError("badFile", ["旧表.doc"], "legacyDoc")),
    });
    await session.wordImports.read({ ...FILE, name: "旧表.doc" });
    expect(state()).toMatchObject({
      word: { kind: "refused", name: "旧表.doc", reason: "legacyDoc" },
      task: null,
      problem: null,
    });
  });

  it("where the workbook takes no new sheets says so at once, and can be tried again", async () => {
    const { session, state, newSheets } = startSession({ word: reading(DOCUMENT) });
    newSheets.nextError = new WorkbookError("protectedSheet", [], "The workbook's structure is protected.");
    await session.wordImports.read(FILE);
    const { problem } = state();
    expect(problem && problemWords(problem, messages)).toMatch(/^工作簿的结构受保护，不能新建工作表/);
    newSheets.nextError = null;
    await session.retry();
    expect(state()).toMatchObject({ word: { kind: "found" }, problem: null });
  });

  it("tells a fault of the add-in itself", async () => {
    const { session, state } = startSession({ word: failing(new TypeError("x is not a function")) });
    await session.wordImports.read(FILE);
    expect(state().problem).toMatchObject({ kind: "internal", during: "readWord" });
  });
});

describe("a file that cannot be read", () => {
  const words = (kind: string) => wordImportMessages("zh-CN").refused("目标表.doc", kind);

  it.each([
    ["legacyDoc", /旧版 Word（\.doc）、WPS 文字（\.wps）.*另存为/],
    ["damaged", /已损坏或不完整.*修复/],
    ["passwordProtected", /打开密码.*取消密码/],
    ["notDocx", /不是 Word 文档.*\.docx/],
    ["noTables", /没有表格.*图片/],
    ["tooLarge", /过大.*另存为/],
    ["unreadable", /是否正被其他程序使用/],
    ["somethingNew", /无法读取/],
  ])("%s is told in words, with the way out", (kind, expected) => {
    expect(words(kind)).toMatch(expected);
    expect(words(kind)).toMatch(/^“目标表\.doc”.*。未改动任何内容。$/);
  });
});

describe("importing", () => {
  it("adds the chosen sheets, shows the first and says what was made", async () => {
    const { session, state, newSheets, workbook, word } = await read();
    await session.wordImports.add(word, [0, 2]);
    expect(newSheets.added.map(({ sheetName }) => sheetName)).toEqual(["表1甲", "表3丙"]);
    expect(workbook.selected).toEqual([{ sheetId: "new-0", cell: { row: 0, column: 0 } }]);
    const { notice } = state();
    expect(notice && noticeWords(notice, messages)).toBe(
      "已从“目标表.docx”导入 2 张工作表，从“表1甲”到“表3丙”。请按“一键校验”核对；不需要的删除工作表即可。",
    );
  });

  it("of one sheet names it, and tells a refused print set-up", async () => {
    const { session, state, newSheets, word } = await read();
    newSheets.printProblem = "hostFailed: 没有打印机";
    await session.wordImports.add(word, [1]);
    const { notice } = state();
    expect(notice && noticeWords(notice, messages)).toMatch(
      /^已从“目标表\.docx”导入工作表“表2乙”。.*打印格式未能设置（hostFailed: 没有打印机）/,
    );
  });

  it("makes a result on show stale, as it lacks the new tables; before the first check there is none", async () => {
    const { session, state, newSheets, word } = await read();
    await session.wordImports.add(word, [0]);
    expect(state().editedSheets).toEqual([]);
    await session.check();
    newSheets.onAdding = () => session.noteEdit("new-1");
    await session.wordImports.add(word, [1, 2]);
    expect(state()).toMatchObject({ editedSheets: ["new-1", "new-2"], recheckDue: false });
  });

  it("is tried again as it was chosen where the workbook refuses", async () => {
    const { session, state, newSheets, workbook, word } = await read();
    newSheets.nextError = new WorkbookError("busy", [], "");
    await session.wordImports.add(word, [1]);
    expect(state().problem).toMatchObject({ kind: "busy", during: "importWord" });
    expect(workbook.selected).toEqual([]);
    newSheets.nextError = null;
    await session.retry();
    expect(newSheets.added.map(({ sheetName }) => sheetName)).toEqual(["表2乙"]);
    expect(state().problem).toBeNull();
  });
});

describe("what is listed", () => {
  it("is a line a sheet, then what looks like a target table, and last what is none", async () => {
    const nearly = wordTable(...HEAD, HEADER.replace("| 指标值 |", "| 备注 |"), ...OUTPUT);
    const { word } = await read(wordDocument(...DOCUMENT.blocks.map(blockOf), "正文。", nearly));
    expect(wordItems(word.found).map(({ key }) => key)).toEqual([
      "all",
      "sheet 0",
      "sheet 1",
      "sheet 2",
      "doubtful",
      "table 5",
      "unrelated",
      "table 2",
    ]);
  });

  it("has no line for all where there is one sheet, and tells what is lost of it and outside", async () => {
    const { word } = await read({
      ...wordDocument(target("甲")),
      losses: [
        { table: 0, kind: "picture", count: 2 },
        { table: null, kind: "textBox", count: 1 },
      ],
    });
    expect(wordItems(word.found)).toMatchObject([
      { kind: "sheet", tables: [{ project: "甲" }], losses: [{ kind: "picture", count: 2 }] },
      { kind: "head", of: "outside" },
      { kind: "outside", loss: { kind: "textBox", count: 1 } },
    ]);
  });

  it("names each chosen sheet as the workbook will: none twice, none that is taken", async () => {
    const { word } = await read();
    const taken = { ...word, taken: ["封面", "表1甲"] };
    expect([...chosenNames(taken, new Set([0, 2]))]).toEqual([
      [0, "表1甲 (2)"],
      [2, "表3丙"],
    ]);
  });
});

const blockOf = (block: WordDocument["blocks"][number]) => (block.kind === "table" ? block : block.text);
