import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Rule } from "../src/domain/rules/Rule";
import type { Severity } from "../src/domain/rules/Finding";

export const CATALOGUE_INDEX = join(__dirname, "../src/domain/rules/catalogue/index.ts");

const SEVERITY: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", info: "提示" };
const KINDS = { T: "表", C: "成本与预算", I: "指标行", S: "分值与自评" } as const;
const ORDER = Object.keys(KINDS);

/** The ids of all rules there are, by their files, in the order of domain.md: T, C, I, S. */
export function ruleIds(): string[] {
  const files = readdirSync(join(CATALOGUE_INDEX, ".."));
  const ids = files.flatMap((file) => /^([TCIS]\d\d)\.ts$/.exec(file)?.[1] ?? []);
  const rank = (id: string) => ORDER.indexOf(id.charAt(0));
  return ids.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}

/** The text of catalogue/index.ts: a rule is in the catalogue because its file is there. */
export function catalogueIndex(): string {
  const ids = ruleIds();
  const imports = ids.map((id) => `import { ${id} } from "./${id}";\n`).join("");
  const list = ids.map((id) => `  ${id},\n`).join("");
  return `// Made by \`npm run rules\` from the files of this folder.
import type { Rule } from "../Rule";
${imports}
/** 审核规则目录: every rule, in the order of domain.md §3. */
export const catalogue: readonly Rule[] = [
${list}];
`;
}

/** docs/rules: a page a rule and README.md with all of them, by file name. */
export async function rulePages(): Promise<Map<string, string>> {
  const { catalogue } = (await import("../src/domain/rules/catalogue")) as { catalogue: readonly Rule[] };
  const pages = new Map([["README.md", overview(catalogue)]]);
  for (const rule of catalogue) pages.set(`${rule.id}.md`, page(rule));
  return pages;
}

function overview(catalogue: readonly Rule[]): string {
  const sections = Object.entries(KINDS).flatMap(([kind, name]) => {
    const rules = catalogue.filter(({ id }) => id.startsWith(kind));
    const lines = rules.map(({ id, severity, text }) => {
      return `| [${id}](${id}.md) | ${SEVERITY[severity]} | ${text["zh-CN"].title} | ${text["en-US"].title} |`;
    });
    return lines.length === 0
      ? []
      : [`## ${name}\n\n| 编号 | 级别 | 规则 | Rule |\n|---|---|---|---|\n${lines.join("\n")}\n`];
  });
  return `<!-- Made by \`npm run rules\` from src/domain/rules/catalogue. -->\n# 审核规则\n\n${sections.join("\n")}`;
}

function page({ id, severity, basis, text }: Rule): string {
  const [zh, en] = [text["zh-CN"], text["en-US"]];
  const regulations = basis.map(({ number, title }) => `- ${number}${title["zh-CN"]}`).join("\n");
  return `<!-- Made by \`npm run rules\` from src/domain/rules/catalogue/${id}.ts. -->
# ${id} ${zh.title}

**级别**：${SEVERITY[severity]}

## 为什么

${zh.why}

## 不通过的例子

${zh.fails}

## 通过的例子

${zh.passes}

## 依据

${regulations}

---

## ${en.title}

${en.why}

- Fails: ${en.fails}
- Passes: ${en.passes}
`;
}
