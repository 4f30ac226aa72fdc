import { WorkbookError } from "../../../src/application/WorkbookError";
import { messagesFor } from "../../../src/taskpane/locales/messagesFor";
import { formsWords } from "../../../src/taskpane/state/formsWords";
import { startSession } from "../support/startSession";

async function checked() {
  const started = startSession();
  await started.session.check();
  const ids = started.state().outcome?.tables.map(({ table }) => table.id) ?? [];
  return { ...started, ids };
}

it("makes a form for each chosen project and shows the first", async () => {
  const { session, forms, ids, state, workbook } = await checked();
  await session.makeForms(ids.slice(0, 2));
  expect(forms.written.map(({ form }) => form.tableId)).toEqual(ids.slice(0, 2));
  expect(state().notice).toMatchObject({ kind: "formsMade", forms: [{ created: true }, { created: true }] });
  expect(workbook.selected.at(-1)).toMatchObject({ sheetId: "form-0" });
  expect(state().task).toBeNull();
});

it("what the host refuses is the pane's problem, and can be tried again", async () => {
  const { session, forms, ids, state } = await checked();
  forms.nextError = new WorkbookError("protectedSheet", ["自评表-甲"], "");
  await session.makeForms(ids.slice(0, 1));
  expect(state().problem).toMatchObject({ kind: "protectedSheet", places: ["自评表-甲"], during: "forms" });
  forms.nextError = null;
  await session.retry();
  expect(forms.written).toHaveLength(1);
  expect(state().problem).toBeNull();
});

it("an edit on a form is no edit of a table", async () => {
  const { session, ids, state } = await checked();
  await session.makeForms(ids.slice(0, 1));
  session.noteEdit("form-0");
  expect(state().editedSheets).toEqual([]);
});

describe("what is said of it", () => {
  const messages = messagesFor("zh-CN");
  const form = {
    sheetId: "s",
    sheetName: "自评表-甲",
    printProblem: null,
    tableId: "t",
    created: true,
    kept: [],
    left: null,
  };

  it("counts what was made and what was renewed", () => {
    expect(formsWords([form, { ...form, created: false }], messages)).toBe(
      "新建 1 张自评表，更新 1 张自评表。",
    );
  });

  it("names the cells that were kept and the sheet that was left alone", () => {
    const kept = [{ row: 2, column: 2, content: "改过的", replaces: "原来的" }];
    const left = { sheetName: "自评表-甲", reason: "structure" } as const;
    const words = formsWords(
      [
        { ...form, kept, created: false },
        { ...form, sheetName: "自评表-甲 (2)", left },
      ],
      messages,
    );
    expect(words).toContain("1 处保留了您写的内容，与绩效目标表不同：'自评表-甲'!C3。");
    expect(words).toContain("工作表“自评表-甲”其中增删过行或列，已原样保留，另建了“自评表-甲 (2)”。");
  });
});
