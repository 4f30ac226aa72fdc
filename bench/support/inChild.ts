import { spawn } from "node:child_process";
import { basename, join } from "node:path";
import { build } from "esbuild";

const ROOT = join(__dirname, "../..");
const FOLDER = join(ROOT, "node_modules/.cache/bench");

interface ChildOptions {
  readonly args: readonly string[];
  /** Flags of Node. */
  readonly flags?: readonly string[];
}

/**
 * Runs a measurement in a process of its own, so that none has another's memory or warmed-up code, and gives what it
 * prints last, which must be JSON. It is bundled as the pane is: what a script runner adds to each function costs time.
 */
export async function inChild<T>(file: string, { args, flags = [] }: ChildOptions): Promise<T> {
  const outfile = join(FOLDER, basename(file).replace(/\.ts$/, ".cjs"));
  await build({
    entryPoints: [join(ROOT, file)],
    bundle: true,
    platform: "node",
    packages: "external",
    outfile,
    logLevel: "error",
  });
  return JSON.parse((await outputOf([...flags, outfile, ...args])).trim().split("\n").at(-1) ?? "") as T;
}

function outputOf(args: readonly string[]): Promise<string> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.on("data", (piece: Buffer) => (output += piece.toString()));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) done(output);
      else reject(new Error(`${args.join(" ")} ended with ${code}`));
    });
  });
}
