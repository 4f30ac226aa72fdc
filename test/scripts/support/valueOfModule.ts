import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(__dirname, "../../..");

/**
 * The value of an expression over a module of scripts/, as JSON: jest cannot import those itself.
 * @param names of the module, as they stand between the braces of an import
 * @param expression may call `told(() => …)`, which gives the message where the work throws
 */
export function valueOfModule(module: string, names: string, expression: string): unknown {
  const address = pathToFileURL(join(root, "scripts", module)).href;
  const program = `import { ${names} } from ${JSON.stringify(address)};
const told = (work) => { try { return work(); } catch (error) { return error.message; } };
console.log(JSON.stringify(${expression}));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }),
  );
}
