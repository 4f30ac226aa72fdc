/** Three projects on one transform: pure units, the real office.js against the workbook host, and the browser. */
const base = {
  // These come as ES modules only, and Univer requires them.
  transformIgnorePatterns: [
    "/node_modules/(?!(nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space)/)",
  ],
  transform: {
    "/node_modules/(nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space)/.+\\.js$":
      ["@swc/jest", { jsc: { target: "es2022" } }],
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  testEnvironment: "node",
  // Univer requires lodash-es, which jest cannot: its CommonJS twin has the same functions.
  moduleNameMapper: { "^lodash-es$": "lodash" },
};

module.exports = {
  projects: [
    {
      ...base,
      displayName: "unit",
      testMatch: [
        "<rootDir>/test/{domain,application,corpus,docx,xlsx,cli,taskpane,commands,scripts,workbench}/**/*.test.{ts,tsx}",
      ],
      setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts"],
    },
    {
      ...base,
      displayName: "office",
      testMatch: ["<rootDir>/test/excel/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts"],
    },
    {
      ...base,
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/e2e/support/patience.ts"],
    },
  ],
};
