import { childOf, XmlEdit } from "../../../src/xlsx/write/XmlEdit";

const child = (edit: XmlEdit, name: string) => {
  const node = childOf(edit.root, name);
  if (!node) throw new Error(`There is no ${name}.`);
  return node;
};

const XML =
  '\uFEFF<?xml version="1.0"?>\n<r  a = \'1\'><!-- <b/> --><b>文&amp;🀄</b><c /><b x="&lt;"></b></r>\n';

it("gives back every character that is not changed", () => {
  expect(new XmlEdit(XML).toString()).toBe(XML);
});

it("appends to full and to empty elements, in the order of asking", () => {
  const edit = new XmlEdit(XML);
  edit.append(edit.root, "<z/>");
  edit.append(edit.root, "<y/>");
  edit.append(child(edit, "c"), "<d/>");
  expect(edit.toString()).toBe(XML.replace("<c />", "<c ><d/></c>").replace("</r>", "<z/><y/></r>"));
});

it("inserts, removes, and sets attributes old and new", () => {
  const edit = new XmlEdit(XML);
  edit.insertAfter(child(edit, "b"), "<n/>");
  edit.remove(child(edit, "c"));
  edit.setAttribute(edit.root, "a", 'x"y');
  edit.setAttribute(edit.root, "count", "2");
  expect(edit.toString()).toBe(
    XML.replace("</b><c />", "</b><n/>").replace("a = '1'", 'a="x&quot;y" count="2"'),
  );
});

it("refuses what is not well-formed", () => {
  expect(() => new XmlEdit("<a><b></a>")).toThrow();
});
