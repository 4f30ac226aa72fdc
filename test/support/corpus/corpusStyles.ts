import { escaped } from "./xmlText";

const FIRST_CUSTOM_ID = 176;
const XMLNS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const EDGE = (side: string): string => `<${side} style="thin"><color auto="1"/></${side}>`;
const ALIGNMENT = '<alignment horizontal="center" vertical="center" wrapText="1"/>';

/** The cell styles of a corpus workbook: style 0 is bare, each other one a number format in a framed, wrapping cell. */
export class CorpusStyles {
  private readonly formats: string[] = [];

  /** The style index for a number format. */
  indexOf(numberFormat: string): number {
    const known = this.formats.indexOf(numberFormat);
    return known >= 0 ? known + 1 : this.formats.push(numberFormat);
  }

  /** xl/styles.xml */
  xml(): string {
    const custom = this.formats.flatMap((code, index) => (code === "General" ? [] : [{ code, index }]));
    const numFmts = custom.map(
      ({ code, index }) => `<numFmt numFmtId="${FIRST_CUSTOM_ID + index}" formatCode="${escaped(code)}"/>`,
    );
    const framed = this.formats.map((code, index) => {
      const id = code === "General" ? 0 : FIRST_CUSTOM_ID + index;
      return (
        `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" ` +
        `applyBorder="1" applyAlignment="1">${ALIGNMENT}</xf>`
      );
    });
    const bare = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
    return (
      `<styleSheet ${XMLNS}>` +
      (custom.length > 0 ? `<numFmts count="${custom.length}">${numFmts.join("")}</numFmts>` : "") +
      '<fonts count="1"><font><sz val="10"/><name val="宋体"/><charset val="134"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
      '<fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
      `<border>${["left", "right", "top", "bottom"].map(EDGE).join("")}<diagonal/></border></borders>` +
      `<cellStyleXfs count="1">${bare}</cellStyleXfs>` +
      `<cellXfs count="${framed.length + 1}">${bare.replace("/>", ' xfId="0"/>')}${framed.join("")}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }
}
