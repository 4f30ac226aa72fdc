import { scaleConfig, type ScalePoint } from "../../../workbench/engine/color-scale";
import { CONDITIONS_RESOURCE } from "../../../workbench/xlsx/resources";
import { partsOf, PARTS } from "./featureWorkbook";
import { CELLS, changedParts, reopened, saved, type Draft } from "./savedWorkbook";

const SCORES: readonly ScalePoint[] = [
  { type: "num", value: 0, color: "#F8696B" },
  { type: "num", value: 4.165, color: "#FFEB84" },
  { type: "num", value: 8.33, color: "#63BE7B" },
];

interface Rule {
  readonly cfId: string;
  readonly ranges: readonly object[];
  readonly stopIfTrue: boolean;
  readonly rule: { readonly type: string; readonly config?: readonly object[] };
}

function changeRules({ resource, setResource }: Draft, change: (rules: readonly Rule[]) => Rule[]): void {
  const rules = resource(CONDITIONS_RESOURCE) as Record<string, Rule[]>;
  setResource(CONDITIONS_RESOURCE, { "sheet-1": change(rules["sheet-1"] ?? []) });
}

const scores = (ranges: readonly object[]): Rule => ({
  cfId: "cf-9",
  ranges,
  stopIfTrue: false,
  rule: { type: "colorScale", config: scaleConfig(SCORES) },
});

const area = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: 7, endColumn: 7 });

test("a colour scale is written as Excel writes it, and read again", async () => {
  const bytes = await saved((draft) =>
    changeRules(draft, (rules) => [scores([area(1, 3), area(6, 6)]), ...rules]),
  );
  const part = (await partsOf(bytes))[CELLS] ?? "";
  expect(part).toContain(
    '<conditionalFormatting sqref="H2:H4 H7"><cfRule type="colorScale" priority="1"><colorScale>' +
      '<cfvo type="num" val="0"/><cfvo type="num" val="4.165"/><cfvo type="num" val="8.33"/>' +
      '<color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>',
  );
  expect(part.indexOf('sqref="H2:H4')).toBeLessThan(part.indexOf("<dataValidations"));
  expect((await reopened(bytes)).sheets[2]?.conditionalFormats[0]).toEqual({
    areas: ["H2:H4", "H7"],
    scale: SCORES,
  });
  expect(await changedParts(bytes)).toEqual([CELLS]);
});

test("the user's own colour scale keeps its words when it only moved", async () => {
  const bytes = await saved((draft) =>
    changeRules(draft, (rules) =>
      rules.map((rule) => (rule.rule.type === "colorScale" ? { ...rule, ranges: [area(4, 5)] } : rule)),
    ),
  );
  const before = /<colorScale>.*<\/colorScale>/.exec(PARTS[CELLS] ?? "")?.[0] ?? "none";
  const part = (await partsOf(bytes))[CELLS] ?? "";
  expect(part).toContain('<conditionalFormatting sqref="H5:H6"><cfRule type="colorScale" priority="2">');
  expect(part).toContain(before);
});
