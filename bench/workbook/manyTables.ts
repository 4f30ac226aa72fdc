import { readFile } from "node:fs/promises";
import { join } from "node:path";
import JSZip from "jszip";
import { ChangedWords, isUnit } from "./changedWords";

const SAMPLE = join(__dirname, "../../assets/samples/target-tables-2024.xlsx");
/** A worksheet each. */
const TABLES_OF_SAMPLE = 12;

const STRING = /<si><t xml:space="preserve">([^<]*)<\/t><\/si>/g;
const STRING_CELL = /(<c r="[A-Z]+\d+" t="s" s="\d+"><v>)(\d+)(<\/v>)/g;
const NUMBER_CELL = /(<c r="[A-Z]+\d+" s="\d+"><v>)([\d.]+)(<\/v>)/g;

/** The sample's parts that are written again and again. */
interface Sample {
  readonly zip: JSZip;
  readonly strings: readonly string[];
  readonly sheets: readonly string[];
  /** Indices of strings that several tables share: the form's own words. */
  readonly shared: ReadonlySet<number>;
}

/** An .xlsx of the sample's tables again and again, a worksheet each, with the words and figures of each copy its own. */
export async function manyTables(count: number): Promise<Uint8Array> {
  const sample = await openSample();
  const strings = [...sample.strings];
  for (let index = 0; index < count; index++) {
    sample.zip.file(sheetPart(index), sheetOf(sample, index, strings));
  }
  const { zip } = sample;
  zip.file("xl/sharedStrings.xml", sharedStringsXml(strings));
  await rewrite(zip, "xl/workbook.xml", (xml) => xml.replace(/<sheets>.*<\/sheets>/, sheetList(count)));
  await rewrite(zip, "xl/_rels/workbook.xml.rels", (xml) => withRelationships(xml, count));
  await rewrite(zip, "[Content_Types].xml", (xml) => withContentTypes(xml, count));
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 6 } });
}

async function openSample(): Promise<Sample> {
  const zip = await JSZip.loadAsync(await readFile(SAMPLE));
  const strings = [...(await partOf(zip, "xl/sharedStrings.xml")).matchAll(STRING)].map(
    ([, text = ""]) => text,
  );
  const sheets: string[] = [];
  for (let index = 0; index < TABLES_OF_SAMPLE; index++) sheets.push(await partOf(zip, sheetPart(index)));
  return { zip, strings, sheets, shared: sharedOf(sheets) };
}

function sharedOf(sheets: readonly string[]): Set<number> {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const sheet of sheets) {
    const used = new Set([...sheet.matchAll(STRING_CELL)].map(([, , index]) => Number(index)));
    for (const index of used) (seen.has(index) ? shared : seen).add(index);
  }
  return shared;
}

/** The first copy is the sample itself. */
function sheetOf({ sheets, shared, strings: own }: Sample, index: number, strings: string[]): string {
  const copy = Math.floor(index / TABLES_OF_SAMPLE);
  const sheet = sheets[index % TABLES_OF_SAMPLE] ?? "";
  if (copy === 0) return sheet;
  const words = new ChangedWords(copy);
  return sheet
    .replace(/ tabSelected="1"/, "")
    .replace(NUMBER_CELL, (_, before, amount, after) => `${before}${words.times(Number(amount))}${after}`)
    .replace(STRING_CELL, (cell, before, number, after) => {
      const text = own[Number(number)] ?? "";
      // The unit stands in several tables and is yet another bureau's in each copy.
      if (shared.has(Number(number)) && !isUnit(text)) return cell;
      return `${before}${strings.push(words.of(text)) - 1}${after}`;
    });
}

const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** The sample's own relationships end with its sheets' rId15; those of more sheets follow. */
const relationId = (index: number): string => `rIdTable${index + 1}`;

function sheetList(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, index) => `<sheet name="表${index + 1}" sheetId="${index + 1}" r:id="${relationId(index)}"/>`,
  );
  return `<sheets>${sheets.join("")}</sheets>`;
}

function withRelationships(xml: string, count: number): string {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
  const sheets = Array.from(
    { length: count },
    (_, index) =>
      `<Relationship Id="${relationId(index)}" Type="${type}" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const others = xml.replace(/<Relationship [^>]*\/worksheet"[^>]*\/>/g, "");
  return others.replace("</Relationships>", `${sheets.join("")}</Relationships>`);
}

function withContentTypes(xml: string, count: number): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
  const sheets = Array.from(
    { length: count },
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}"/>`,
  );
  const others = xml.replace(/<Override [^>]*worksheet\+xml"\/>/g, "");
  return others.replace("</Types>", `${sheets.join("")}</Types>`);
}

function sharedStringsXml(strings: readonly string[]): string {
  const items = strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `${items.join("")}</sst>`
  );
}

async function rewrite(zip: JSZip, name: string, change: (xml: string) => string): Promise<void> {
  zip.file(name, change(await partOf(zip, name)));
}

async function partOf(zip: JSZip, name: string): Promise<string> {
  const part = zip.file(name);
  if (part === null) throw new Error(`The sample has no ${name}`);
  return part.async("string");
}
