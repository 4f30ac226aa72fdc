export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/**
 * [Content_Types].xml of a new package.
 * @param parts each with its kind: "/xl/workbook.xml", "application/vnd.openxmlformats-…+xml"
 */
export function contentTypesXml(parts: readonly (readonly [part: string, type: string])[]): string {
  const own = parts.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${own.join("")}</Types>`
  );
}

/** What a part refers to; the first has the id "rId1". */
export function relationshipsXml(entries: readonly (readonly [type: string, target: string])[]): string {
  const list = entries.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE_RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}
