import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { pngSize } from "../scripts/support/pngSize";

/*
 * The commands that make what is committed, as a reader types them. They write where the committed files are, so they run
 * here, where one test follows the other.
 */
const root = join(__dirname, "../..");
const PATIENCE = 400_000;

const npm = (...words: string[]): Promise<string> => npmWith({}, ...words);

async function npmWith(own: NodeJS.ProcessEnv, ...words: string[]): Promise<string> {
  const env = { ...process.env, ...own };
  const { stdout } = await promisify(execFile)("npm", words, { cwd: root, env, maxBuffer: 2 ** 26 });
  return stdout;
}

/** Every file below a path, or the file itself, by its name. */
function contents(path: string): Map<string, string> {
  const place = join(root, path);
  const names = path.includes(".") ? [""] : readdirSync(place);
  return new Map(names.map((name) => [name, readFileSync(join(place, name)).toString("base64")]));
}

it.each<[script: string, paths: readonly string[]]>([
  ["sample", ["assets/samples/target-tables-2024.xlsx"]],
  ["rules", ["docs/rules", "src/domain/rules/catalogue"]],
  ["reliability", ["docs/reliability.md"]],
])(
  "npm run %s makes %s as it is committed",
  async (script, paths) => {
    const before = paths.map(contents);
    await npm("run", script);
    expect(paths.map(contents)).toEqual(before);
  },
  PATIENCE,
);

it(
  "npm run --silent golden prints the golden findings",
  async () => {
    const golden = readFileSync(join(root, "test/golden/findings-on-the-seed.txt"), "utf8");
    expect(await npm("run", "--silent", "golden")).toBe(golden);
  },
  PATIENCE,
);

it(
  "npm run pictures takes every picture of the guides",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "pictures-"));
    try {
      await npm("run", "pictures", "--", "--out", folder);
      expect(readdirSync(folder).sort()).toEqual(readdirSync(join(root, "docs/pictures")).sort());
      for (const name of readdirSync(folder).filter((file) => file.endsWith(".png"))) {
        expect(pngSize(join(folder, name))).toEqual(pngSize(join(root, "docs/pictures", name)));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  PATIENCE,
);

it(
  "npm test -- unit … -t C03 runs the tests of that name alone",
  async () => {
    expect(await npm("test", "--", "unit", "test/domain/rules", "-t", "C03")).toMatch(
      /\n[1-9]\d* passed, 0 failed\n/,
    );
  },
  PATIENCE,
);

it(
  "npm run mutation judges what it is told to with the tests named",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "mutation-"));
    try {
      const env = { TMPDIR: folder, TESTS: "domain/cost" };
      const said = await npmWith(env, "run", "mutation", "--", "--mutate", "src/domain/cost/isSaving.ts");
      expect(said).toMatch(/isSaving\.ts +\| +(9\d|100)\./);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  PATIENCE,
);

it(
  "npm run bench -- recheck prints its table, and writes nothing",
  async () => {
    expect(await npm("run", "bench", "--", "recheck")).toMatch(/\| 1200 \| +\d+ \|/);
  },
  PATIENCE,
);
