import { startZhCN } from "../../../src/taskpane/locales/start.zh-CN";
import { faultWords } from "../../../src/taskpane/state/faultWords";

describe("faultWords", () => {
  it("says of a part that did not arrive what to do", () => {
    const missing = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
    expect(faultWords(missing, startZhCN)).toBe(startZhCN.partMissing);
  });

  it("names any other fault as the add-in's own, whatever was thrown", () => {
    expect(faultWords(new TypeError("x is null"), startZhCN)).toBe("加载项内部出错：TypeError: x is null");
    expect(faultWords("坏了", startZhCN)).toBe("加载项内部出错：坏了");
  });
});
