import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Mutation tests of the domain (docs/mutation.md): `npm run mutation -- --mutate "src/domain/cost/**"`.
 * What runs and what it leaves behind lie outside of the repository.
 */
const folder = join(tmpdir(), "target-table-mutation");

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: ["src/domain/**/*.ts"],
  testRunner: "domain",
  plugins: ["./scripts/mutation/runner.mjs"],
  coverageAnalysis: "perTest",
  // A constant of a module would need every test for each of its mutants; docs/mutation.md counts them.
  ignoreStatic: true,
  concurrency: 2,
  // swc strips types without reading them.
  disableTypeChecks: false,
  ignorePatterns: ["/dist", "/test/e2e", "/test/excel", "/test-results", "/workbench/page"],
  tempDirName: join(folder, "sandbox"),
  incremental: true,
  incrementalFile: join(folder, "incremental.json"),
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false },
  jsonReporter: { fileName: join(folder, "report.json") },
  timeoutMS: 5_000,
};
