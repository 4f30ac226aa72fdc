import { headerWordNotes } from "../../../src/domain/table/headerWordNotes";
import { messagesFor } from "../../../src/taskpane/locales/messagesFor";
import { headerWordNoteText } from "../../../src/taskpane/state/headerWordNoteText";

it("notes on words for headers are told in sentences", () => {
  const words = messagesFor("zh-CN").settingsView;
  const texts = headerWordNotes({ target: ["指标值", "甲"], level3: ["甲"], measure: ["单位"] }).map((note) =>
    headerWordNoteText(note, words, "zh-CN"),
  );
  expect(texts).toEqual([
    "“指标值”本来就认得，是“指标值”，可以删去。",
    "“甲”给了两种含义（指标值/三级指标），只能留一种。",
    "“单位”内置的含义是“实施单位”，现一律按“度量单位”读取。",
  ]);
});
