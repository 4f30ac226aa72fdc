import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { SCENES } from "../../scripts/pictures/scenes";
import { pngSize } from "./support/pngSize";

const docs = join(__dirname, "../../docs");
const pages = ["manual.md", "install.md"].map((name) => readFileSync(join(docs, name), "utf8")).join("\n");
const shown = [...pages.matchAll(/!\[([^\]]*)\]\(pictures\/([^)]*)\.png\)/g)];

it("every picture of the guides is one that the script takes, and every one it takes is shown", () => {
  expect(shown.map(([, , name]) => name).sort()).toEqual(SCENES.map(({ name }) => name).sort());
});

it("every picture says what it shows", () => {
  expect(shown.filter(([, words]) => words === "")).toEqual([]);
});

it("the pictures are there, and no others", () => {
  const files = readdirSync(join(docs, "pictures")).sort();
  expect(files).toEqual(SCENES.map(({ name }) => `${name}.png`).sort());
  for (const file of files) {
    const { width, height } = pngSize(join(docs, "pictures", file));
    expect([file, width >= 300, height >= 300]).toEqual([file, true, true]);
  }
});
