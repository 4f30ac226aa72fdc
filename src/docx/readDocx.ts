import { pauseForHost } from "../application/pauseForHost";
import type { StepOptions } from "../application/WorkbookPort";
import { WorkbookError } from "../application/WorkbookError";
import type { WordDocument, WordLoss, WordLossKind } from "../domain/word/WordDocument";
import type { OfficePackage } from "../ooxml/OfficePackage";
import { beginScan } from "../ooxml/scanXml";
import { DocumentScan } from "./DocumentScan";
import { DocxError } from "./DocxError";
import { ListNumbers } from "./ListNumbers";
import { damagedError, noDocumentError, openDocx } from "./openDocx";
import type { DocxBytes } from "./openDocx";
import { readNumbering } from "./readNumbering";
import { DocxStyles } from "./readStyles";
import type { Flow } from "./TableFrame";

/** Characters that are read at a time, between which the host may repaint and 取消 is heard. */
const SLICE = 1 << 17;

/**
 * Reads the body of a .docx file: paragraphs and tables, with tracked changes accepted and Word's own numbers written
 * out. Works on bytes, in a browser as well as in Node.
 * @throws DocxError
 * @throws WorkbookError `cancelled`
 */
export async function readDocx(source: DocxBytes, options: StepOptions = {}): Promise<WordDocument> {
  const file = source.name;
  await pauseForHost(options.signal);
  const content = await openDocx(source);
  try {
    const scan = await scanDocument(content, file, options);
    return documentOf(scan, file);
  } catch (cause) {
    if (cause instanceof DocxError || cause instanceof WorkbookError) throw cause;
    const detail = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    throw damagedError(file, detail, cause);
  }
}

async function scanDocument(
  content: OfficePackage,
  file: string,
  { onProgress, signal }: StepOptions,
): Promise<DocumentScan> {
  const root = await content.relationshipsOf("");
  const part = root.find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  const xml = /^(?:xl|ppt)\//.test(part) ? null : await content.read(part);
  if (xml === null) throw noDocumentError(content, file);
  const total = xml.match(/<(?:\w+:)?tbl[\s>]/g)?.length ?? 0;
  let done = 0;
  const { styles, numbers } = await readDefinitions(content, part);
  const scan = new DocumentScan(styles, numbers, () => done++);
  const reading = beginScan(scan);
  for (let from = 0; from < xml.length; from += SLICE) {
    reading.write(xml.slice(from, from + SLICE));
    onProgress?.({ stage: "reading", done, total });
    await pauseForHost(signal);
  }
  reading.end();
  return scan;
}

async function readDefinitions(
  content: OfficePackage,
  part: string,
): Promise<{ readonly styles: DocxStyles; readonly numbers: ListNumbers }> {
  const relationships = await content.relationshipsOf(part);
  const partOf = async (type: string): Promise<string | null> => {
    const target = relationships.find((relationship) => relationship.type === type)?.target;
    return target === undefined ? null : content.read(target);
  };
  const numbering = await partOf("numbering");
  return {
    styles: new DocxStyles(await partOf("styles")),
    numbers: new ListNumbers(numbering === null ? new Map() : readNumbering(numbering)),
  };
}

/** Of what stands outside of tables only that is told which may hide a table or its title. */
const TOLD_OUTSIDE: readonly WordLossKind[] = ["textBox", "embedded"];

function documentOf({ flow, losses }: DocumentScan, file: string): WordDocument {
  const tables = flow.flatMap((item) => (item.kind === "read" ? [item] : []));
  if (tables.length === 0) throw noTablesError(file, losses);
  const inside = tables.flatMap(({ losses: own }, table) => lossesOf(own, table));
  const outside = lossesOf(losses, null).filter(({ kind }) => TOLD_OUTSIDE.includes(kind));
  return { blocks: flow.map(blockOf), losses: [...inside, ...outside] };
}

const blockOf = (item: Flow): WordDocument["blocks"][number] => (item.kind === "read" ? item.table : item);

function lossesOf(losses: ReadonlyMap<WordLossKind, number>, table: number | null): WordLoss[] {
  return [...losses].map(([kind, count]) => ({ table, kind, count }));
}

function noTablesError(file: string, losses: ReadonlyMap<WordLossKind, number>): DocxError {
  const hides = ["picture", "textBox", "embedded"] as const;
  const mend = hides.some((kind) => losses.has(kind))
    ? "图片、文本框里的表格不能导入，请在 Word 中把它们改成表格后再试"
    : "请选择含有绩效目标表的文档";
  return new DocxError("noTables", file, `文档里没有表格；${mend}。`);
}
