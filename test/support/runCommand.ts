import type { ExitCode, Terminal } from "../../src/cli/Terminal";

/** Runs a command of the command line and gives what it printed. */
export async function runCommand(
  command: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>,
  ...args: string[]
): Promise<{ code: ExitCode; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await command(args, {
    coloured: false,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}
