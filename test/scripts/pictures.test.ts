import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { LABEL } from "../../scripts/pictures/drawing";
import { DRAWINGS } from "../../scripts/pictures/installDrawings";
import { SCENES } from "../../scripts/pictures/scenes";
import { pngSize } from "./support/pngSize";

const docs = join(__dirname, "../../docs");
const pages = ["manual.md", "install.md"].map((name) => readFileSync(join(docs, name), "utf8")).join("\n");
const shown = [...pages.matchAll(/!\[([^\]]*)\]\(pictures\/([^)]*)\)/g)];
const made = [
  ...SCENES.map(({ name }) => `${name}.png`),
  ...DRAWINGS.map(({ name }) => `${name}.svg`),
].sort();

it("every picture of the guides is one that the script takes, and every one it takes is shown", () => {
  expect(shown.map(([, , name]) => name).sort()).toEqual(made);
});

it("every picture says what it shows", () => {
  expect(shown.filter(([, words]) => words === "")).toEqual([]);
});

it("the pictures are there, and no others", () => {
  const files = readdirSync(join(docs, "pictures")).sort();
  expect(files).toEqual(made);
  for (const file of files.filter((name) => name.endsWith(".png"))) {
    const { width, height } = pngSize(join(docs, "pictures", file));
    expect([file, width >= 300, height >= 300]).toEqual([file, true, true]);
  }
});

it.each(DRAWINGS)("$name is as the script draws it, and says that it is a drawing", ({ name, svg }) => {
  expect(readFileSync(join(docs, "pictures", `${name}.svg`), "utf8")).toBe(svg);
  expect(svg).toContain(`>${LABEL}</text>`);
  const alt = shown.find(([, , file]) => file === `${name}.svg`)?.[1];
  expect(alt).toContain(LABEL);
});
