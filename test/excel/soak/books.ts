import { createEngine, engineOf } from "../../../workbench/node/open-in-node";
import type { EngineInNode } from "../../../workbench/node/open-in-node";
import type { CellDescription, SheetDescription } from "../../../workbench/node/workbook-description";
import { openWorkbook } from "../../../workbench/xlsx/openWorkbook";
import { corpusXlsx, readCorpus } from "../../support/corpus";
import { seedFormGrid } from "../../support/seedForm";
import type { FormRow } from "../../support/seedForm";
import { sheetDescription } from "../../support/sheetDescription";
import type { Chance } from "./Chance";

export interface Book {
  readonly name: string;
  open(): EngineInNode;
}

/** A book of the corpus, or one made up. */
export async function anyBook(chance: Chance): Promise<Book> {
  if (chance.isLikely(0.5)) {
    const sheets = Array.from({ length: 1 + chance.below(2) }, (_, index) =>
      anySheet(chance, `表${index + 1}`),
    );
    return { name: "made up", open: () => createEngine({ sheets }) };
  }
  const book = chance.pick(readCorpus().filter(({ sheets }) => sheets.length <= 2));
  const bytes = await corpusXlsx(book);
  const { data, record } = await openWorkbook(bytes);
  return {
    name: `${book.layout}/${book.slug}`,
    open: () => engineOf(structuredClone(data), structuredClone(record)),
  };
}

const LEVELS = [
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["产出指标", "时效指标"],
  ["产出指标", "成本指标"],
  ["效益指标", "社会效益指标"],
  ["满意度指标", "服务对象满意度指标"],
] as const;
const TARGETS = [
  "≥2条",
  "100％",
  "≤56万元",
  "95%",
  "2024年12月31日前",
  "小于30万元",
  "达标",
  "",
  "=1+1",
  "≥90%",
];
const NOTES = [
  "我的备注",
  "'=不是公式",
  "0012",
  "100%",
  "2024-1-5",
  " 前后有空格 ",
  "−5",
  "TRUE",
  "张三\n李四",
];

function anySheet(chance: Chance, name: string): SheetDescription {
  const rows = Array.from({ length: 1 + chance.below(7) }, (_, index): FormRow => {
    const [level1, level2] = chance.pick(LEVELS);
    return [level1, level2, `指标${index + 1}完成率`, "反映情况", chance.pick(TARGETS)];
  });
  const grid = seedFormGrid({ rows, project: `${name}项目`, budget: 50 + chance.below(300) }, { name });
  const sheet = sheetDescription(grid);
  return { ...sheet, cells: { ...sheet.cells, ...notesBeside(chance) } };
}

/** The user's own things right of the table and below it, some of them only a format. */
function notesBeside(chance: Chance): Record<string, CellDescription> {
  const notes = Array.from({ length: chance.below(4) }, (): [string, CellDescription] => {
    const address = `${chance.pick(["H", "I", "J", "L", "N", "B"])}${chance.pick([3, 9, 11, 24, 30])}`;
    const style = chance.isLikely(0.5) ? { style: { fill: "#FFEEDD", bold: true } } : {};
    const content = chance.isLikely(0.6) ? { v: chance.pick(NOTES) } : { f: "=SUM(C5,1)" };
    return [address, chance.isLikely(0.3) ? { style: { fill: "#DDEEFF" } } : { ...content, ...style }];
  });
  return Object.fromEntries(notes);
}
