import { isOn, prefixedAttribute, scanXml } from "../ooxml/scanXml";
import type { XmlAttributes } from "../ooxml/scanXml";

/** What styles say that changes a text: its number, and whether it shows. Null where a style says nothing. */
export interface DocxStyle {
  readonly listId: string | null;
  readonly level: number | null;
  readonly isHidden: boolean | null;
}

interface StyleDraft {
  basedOn: string | null;
  listId: string | null;
  level: number | null;
  isHidden: boolean | null;
}

const NOTHING: DocxStyle = { listId: null, level: null, isHidden: null };

/** The styles of a document by their id, each with what it takes over from the styles that it is based on. */
export class DocxStyles {
  private readonly drafts = new Map<string, StyleDraft>();
  private readonly resolved = new Map<string, DocxStyle>();
  private defaultParagraph: string | null = null;

  /** @param xml word/styles.xml; null where the document has none */
  constructor(xml: string | null) {
    if (xml === null) return;
    let draft: StyleDraft | null = null;
    scanXml(xml, {
      open: (name, attributes, parent) => {
        if (name === "style") draft = this.open(attributes);
        else if (draft) readStyleValue(draft, name, attributes, parent);
      },
      close: (name) => {
        if (name === "style") draft = null;
      },
    });
  }

  /** @param id null: the style of paragraphs that name none */
  paragraph(id: string | null): DocxStyle {
    return this.style(id ?? this.defaultParagraph);
  }

  style(id: string | null): DocxStyle {
    if (id === null) return NOTHING;
    const known = this.resolved.get(id);
    if (known) return known;
    // Should styles be based on each other in a circle, it ends here.
    this.resolved.set(id, NOTHING);
    const draft = this.drafts.get(id);
    const base = this.style(draft?.basedOn ?? null);
    const style = {
      listId: draft?.listId ?? base.listId,
      level: draft?.level ?? base.level,
      isHidden: draft?.isHidden ?? base.isHidden,
    };
    this.resolved.set(id, style);
    return style;
  }

  private open(attributes: XmlAttributes): StyleDraft {
    const id = prefixedAttribute(attributes, "styleId") ?? "";
    const draft: StyleDraft = { basedOn: null, listId: null, level: null, isHidden: null };
    this.drafts.set(id, draft);
    const isDefault = isOn(prefixedAttribute(attributes, "default"));
    if (isDefault && prefixedAttribute(attributes, "type") === "paragraph") this.defaultParagraph = id;
    return draft;
  }
}

function readStyleValue(draft: StyleDraft, name: string, attributes: XmlAttributes, parent: string): void {
  const value = prefixedAttribute(attributes, "val");
  if (name === "basedOn") draft.basedOn = value ?? null;
  else if (name === "numId" && parent === "numPr") draft.listId = value ?? null;
  else if (name === "ilvl" && parent === "numPr") draft.level = Number(value ?? 0);
  else if (name === "vanish" && parent === "rPr") draft.isHidden = isOn(value, true);
}
