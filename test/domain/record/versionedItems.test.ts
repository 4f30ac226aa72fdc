import { formatItems, parseItems } from "../../../src/domain/record/versionedItems";

const numberOf = (item: unknown) => (typeof item === "number" ? item : null);

it("a list is read as it was kept", () => {
  expect(formatItems([1, 2])).toBe('{"v":1,"items":[1,2]}');
  expect(parseItems(formatItems([1, 0, 2]), numberOf)).toEqual({ items: [1, 0, 2] });
  expect(parseItems(formatItems([]), numberOf)).toEqual({ items: [] });
});

it.each([[null], [""]])("no record (%j) is an empty list", (record) => {
  expect(parseItems(record, numberOf)).toEqual({ items: [] });
});

it.each([
  ["cut off", '{"v":1,"items":[1,'],
  ["blanks", " "],
  ["null", "null"],
  ["a number", "1"],
  ["a text", '"v"'],
  ["a list alone", "[1,2]"],
  ["without its version", '{"items":[1]}'],
  ["with the version as a text", '{"v":"1","items":[1]}'],
  ["of a version as a text that is greater", '{"v":"2","items":[1]}'],
  ["of a version before the first", '{"v":0,"items":[1]}'],
  ["without its items", '{"v":1}'],
  ["with items that are no list", '{"v":1,"items":{"0":1}}'],
  ["with one item that is none", '{"v":1,"items":[1,"2",3]}'],
  ["with no item that is one", '{"v":1,"items":["2"]}'],
])("a record %s is damaged", (_, record) => {
  expect(parseItems(record, numberOf)).toEqual({ problem: "damaged" });
});

it.each(['{"v":2,"items":[1]}', '{"v":2,"list":[]}', '{"v":1.1,"items":[1]}'])(
  "a record of a newer version is told as such, and never read: %s",
  (record) => expect(parseItems(record, numberOf)).toEqual({ problem: "newerVersion" }),
);
