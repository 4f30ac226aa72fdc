import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { enUS } from "../../../src/taskpane/locales/en-US";
import { helpEnUS } from "../../../src/taskpane/locales/help.en-US";
import { helpZhCN } from "../../../src/taskpane/locales/help.zh-CN";
import { overviewEnUS } from "../../../src/taskpane/locales/overview.en-US";
import { overviewZhCN } from "../../../src/taskpane/locales/overview.zh-CN";
import { localeFor } from "../../../src/taskpane/locales/startMessagesFor";
import { wordImportEnUS } from "../../../src/taskpane/locales/wordImport.en-US";
import { wordImportZhCN } from "../../../src/taskpane/locales/wordImport.zh-CN";
import { zhCN } from "../../../src/taskpane/locales/zh-CN";

const HAN = /\p{Script=Han}/u;

/** Every text's path with its words; a text with parameters is called with numbers. */
function texts(node: object, path = ""): [string, string][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`;
    if (typeof value === "string") return [[here, value] as [string, string]];
    if (typeof value === "function") {
      const words: unknown = Reflect.apply(value, null, [1, 2, 3]);
      return [[here, String(words)] as [string, string]];
    }
    return typeof value === "object" && value !== null ? texts(value, here) : [];
  });
}

describe("the two languages", () => {
  const chinese = texts({ ...zhCN, wordImport: wordImportZhCN, overview: overviewZhCN, help: helpZhCN });
  const english = texts({ ...enUS, wordImport: wordImportEnUS, overview: overviewEnUS, help: helpEnUS });

  it("have the same texts", () => {
    expect(english.map(([path]) => path)).toEqual(chinese.map(([path]) => path));
  });

  it("leave no text empty", () => {
    for (const [path, words] of [...chinese, ...english])
      expect([path, words.trim()]).not.toEqual([path, ""]);
  });

  it("are not mixed: English has Chinese only where it quotes a table's own labels", () => {
    const mixed = english.filter(([, words]) => HAN.test(words));
    expect(mixed.map(([path]) => path)).toEqual([".noTableReason"]);
  });
});

describe("the pane's language", () => {
  it.each([
    ["zh-CN", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["en-US", "en-US"],
    ["de-DE", "en-US"],
    [undefined, "zh-CN"],
  ])("for %s is %s", (host, locale) => expect(localeFor(host)).toBe(locale));
});

describe("components", () => {
  const folder = join(__dirname, "../../../src/taskpane");
  const components = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".tsx"),
  );

  it.each(components)("%s takes its texts from the locales", (file) => {
    const code = readFileSync(join(folder, file), "utf8").replace(/\/\*[^]*?\*\/|\/\/.*/g, "");
    expect(code).not.toMatch(HAN);
  });

  it("are found at all", () => expect(components.length).toBeGreaterThan(20));
});
