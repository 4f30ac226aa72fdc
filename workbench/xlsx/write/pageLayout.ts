import { MARGIN_SIDES, type PageLayout } from "../../engine/page-layout";
import { childNamed, childrenNamed, createLike, insertInOrder, removeChild, setAttribute } from "../xml/xml";
import type { XmlElement } from "../xml/xml";
import { formulaText } from "./formulaText";
import { WORKBOOK_ORDER, WORKSHEET_ORDER } from "./order";

/** The file's number for a paper. */
const PAPERS: Readonly<Record<string, string>> = {
  Letter: "1",
  A3: "8",
  A4: "9",
  A5: "11",
  B4: "12",
  B5: "13",
};
const PRINT_TITLES = "_xlnm.Print_Titles";

/** Writes how a sheet prints where an add-in has set it. True when it did. */
export function changePageLayout(
  part: XmlElement,
  before: PageLayout | undefined,
  after: PageLayout | undefined,
): boolean {
  if (after === undefined || JSON.stringify(before) === JSON.stringify(after)) return false;
  const { orientation, paperSize, fit, margins, centerHorizontally, footers } = after;
  if (centerHorizontally !== undefined)
    setAttribute(element(part, "printOptions"), "horizontalCentered", centerHorizontally ? "1" : undefined);
  if (margins !== undefined)
    for (const side of MARGIN_SIDES)
      setAttribute(element(part, "pageMargins"), side, String(Number((margins[side] / 72).toFixed(4))));
  const setup = element(part, "pageSetup");
  if (paperSize !== undefined) setAttribute(setup, "paperSize", PAPERS[paperSize]);
  if (orientation !== undefined) setAttribute(setup, "orientation", orientation.toLowerCase());
  if (fit !== undefined) {
    setAttribute(setup, "fitToWidth", String(fit.wide ?? 0));
    setAttribute(setup, "fitToHeight", String(fit.high ?? 0));
    setFitToPage(part);
  }
  if (footers !== undefined) setFooter(part, footers);
  return true;
}

function element(part: XmlElement, name: string): XmlElement {
  const known = childNamed(part, name);
  if (known !== undefined) return known;
  const made = createLike(part, name);
  insertInOrder(part, made, WORKSHEET_ORDER);
  return made;
}

function setFitToPage(part: XmlElement): void {
  const properties = element(part, "sheetPr");
  let setUp = childNamed(properties, "pageSetUpPr");
  if (setUp === undefined) properties.children.push((setUp = createLike(properties, "pageSetUpPr")));
  setAttribute(setUp, "fitToPage", "1");
}

function setFooter(part: XmlElement, { left, center, right }: NonNullable<PageLayout["footers"]>): void {
  const headerFooter = element(part, "headerFooter");
  const old = childNamed(headerFooter, "oddFooter");
  if (old !== undefined) removeChild(headerFooter, old);
  const text = [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].filter(Boolean).join("");
  const header = childNamed(headerFooter, "oddHeader");
  const at = header === undefined ? 0 : headerFooter.children.indexOf(header) + 1;
  headerFooter.children.splice(at, 0, createLike(headerFooter, "oddFooter", {}, [text]));
}

/** A sheet's place among the tabs, its name, and how it prints. */
export interface PrintedTab {
  readonly place: number;
  readonly name: string;
  readonly before: PageLayout | undefined;
  readonly after: PageLayout | undefined;
}

/** Writes the rows that are printed on each page, which the file keeps as a name. True when one differs. */
export function changePrintTitles(root: XmlElement, tabs: readonly PrintedTab[]): boolean {
  const changed = tabs.filter(
    ({ before, after }) => after?.titleRows && before?.titleRows !== after.titleRows,
  );
  if (changed.length === 0) return false;
  let list = childNamed(root, "definedNames");
  if (list === undefined) insertInOrder(root, (list = createLike(root, "definedNames")), WORKBOOK_ORDER);
  for (const { place, name, after } of changed) {
    const attributes = { name: PRINT_TITLES, localSheetId: String(place) };
    const old = childrenNamed(list, "definedName").find(
      (known) =>
        known.attributes["name"] === PRINT_TITLES && known.attributes["localSheetId"] === String(place),
    );
    if (old !== undefined) removeChild(list, old);
    const refersTo = formulaText(`='${name.replaceAll("'", "''")}'!${after?.titleRows ?? ""}`);
    list.children.push(createLike(list, "definedName", attributes, [refersTo]));
  }
  return true;
}
