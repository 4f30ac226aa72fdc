/** Three projects on one transform: pure units, the real office.js against the workbook host, and the browser. */
const base = {
  transform: { "^.+\\.tsx?$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } }] },
  testEnvironment: "node",
};

module.exports = {
  projects: [
    { ...base, displayName: "unit", testMatch: ["<rootDir>/test/{domain,application,xlsx,cli,taskpane,commands,scripts,workbench}/**/*.test.{ts,tsx}"] },
    { ...base, displayName: "office", testMatch: ["<rootDir>/test/excel/**/*.test.ts"] },
    { ...base, displayName: "e2e", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
  ],
};
