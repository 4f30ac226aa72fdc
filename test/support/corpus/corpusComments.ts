import type JSZip from "jszip";
import { formatCell } from "../../../src/domain/grid/address";
import type { Position } from "../../../src/domain/grid/Area";
import type { CorpusSheet } from "./CorpusBook";
import { escaped } from "./xmlText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

interface Comment extends Position {
  readonly text: string;
}

/** Adds the sheets' comments to a workbook whose sheets stand in xl/worksheets/sheet1.xml, sheet2.xml, … */
export async function addComments(zip: JSZip, sheets: readonly CorpusSheet[]): Promise<void> {
  for (const [index, sheet] of sheets.entries()) {
    const comments = commentsOf(sheet);
    if (comments.length > 0) await addToSheet(zip, index + 1, comments);
  }
}

function commentsOf({ rows, origin }: CorpusSheet): Comment[] {
  return rows.flatMap((cells, r) =>
    cells.flatMap(({ comment }, c) =>
      comment === null ? [] : [{ row: origin.row + r, column: origin.column + c, text: comment }],
    ),
  );
}

async function addToSheet(zip: JSZip, number: number, comments: readonly Comment[]): Promise<void> {
  zip.file(`xl/comments${number}.xml`, commentsXml(comments));
  zip.file(`xl/drawings/vmlDrawing${number}.vml`, drawingXml(comments));
  zip.file(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationshipsXml(number));
  await rewrite(zip, `xl/worksheets/sheet${number}.xml`, (xml) =>
    xml.replace("</worksheet>", '<legacyDrawing r:id="rIdV"/></worksheet>'),
  );
  await rewrite(zip, "[Content_Types].xml", (xml) => withTypes(xml, number));
}

async function rewrite(zip: JSZip, name: string, change: (xml: string) => string): Promise<void> {
  const part = zip.file(name);
  if (part === null) throw new Error(`The workbook has no ${name}`);
  zip.file(name, change(await part.async("string")));
}

function withTypes(xml: string, number: number): string {
  const vml =
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
  const comments =
    `<Override PartName="/xl/comments${number}.xml" ` +
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>';
  const types = xml.includes(vml) ? xml : xml.replace("<Override", `${vml}<Override`);
  return types.replace("</Types>", comments);
}

function relationshipsXml(number: number): string {
  return (
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rIdC" Type="${RELATIONS}/comments" Target="../comments${number}.xml"/>` +
    `<Relationship Id="rIdV" Type="${RELATIONS}/vmlDrawing" Target="../drawings/vmlDrawing${number}.vml"/>` +
    "</Relationships>"
  );
}

function commentsXml(comments: readonly Comment[]): string {
  const list = comments.map(
    (comment) =>
      `<comment ref="${formatCell(comment)}" authorId="0"><text><t>${escaped(comment.text)}</t></text></comment>`,
  );
  return (
    `<comments xmlns="${MAIN}"><authors><author>财务科</author></authors>` +
    `<commentList>${list.join("")}</commentList></comments>`
  );
}

/** Excel shows a comment only in a shape of this old drawing language. */
function drawingXml(comments: readonly Comment[]): string {
  const shapes = comments.map(
    ({ row, column }, index) =>
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
      'fillcolor="#ffffe1"><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
      `<x:Anchor>${column + 1}, 8, ${row}, 4, ${column + 3}, 8, ${row + 4}, 4</x:Anchor>` +
      `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" ' +
    `o:spt="202" path="m,l,21600r21600,l21600,xe"/>${shapes.join("")}</xml>`
  );
}
