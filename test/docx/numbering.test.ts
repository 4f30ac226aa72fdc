import { numberWords } from "../../src/docx/numberWords";
import {
  cellText,
  listXml,
  numbered,
  paragraph,
  readBlocks,
  readCell,
  run,
  tablesOf,
} from "../support/docxXml";

const list = (...levels: Parameters<typeof listXml>[0]) => ({ numbering: listXml(levels) });

describe("numbers that Word makes", () => {
  it.each<[string, string, string]>([
    ["decimal", "%1.", "1.甲\n2.乙"],
    ["decimal", "%1、", "1、甲\n2、乙"],
    ["chineseCounting", "（%1）", "（一）甲\n（二）乙"],
    ["japaneseCounting", "%1、", "一、甲\n二、乙"],
    ["decimalEnclosedCircleChinese", "%1", "① 甲\n② 乙"],
    ["decimal", "%1", "1 甲\n2 乙"],
    ["chineseCounting", "第%1条", "第一条甲\n第二条乙"],
    ["bullet", "●", "●甲\n●乙"],
    ["none", "", "甲\n乙"],
  ])("%s %s", async (format, text, expected) => {
    const cell = await cellText(numbered(run("甲")) + numbered(run("乙")), list([format, text]));
    expect(cell).toBe(expected);
  });

  it("stand before what was typed: the seed's 1.1、", async () => {
    expect(await cellText(numbered(run("1、配合我局")), list(["decimal", "%1."]))).toBe("1.1、配合我局");
  });

  it("count on from cell to cell, and stand alone in a cell without text", async () => {
    const document = await readBlocks(
      [
        {
          widths: [500, 2000],
          rows: ["甲", "乙"].map((text) => ({ cells: [{ xml: numbered("") }, { text }] })),
        },
      ],
      list(["decimal", "%1"]),
    );
    expect(tablesOf(document)[0]?.cells.map(({ text }) => text.trim())).toEqual(["1", "甲", "2", "乙"]);
  });

  it("have levels that begin anew below the next one", async () => {
    const cell = [
      numbered(run("甲")),
      numbered(run("乙"), 1, 1),
      numbered(run("丙"), 1, 1),
      numbered(run("丁")),
      numbered(run("戊"), 1, 1),
    ];
    const levels = list(["chineseCounting", "%1、"], ["decimal", "%1.%2", "<w:isLgl/>"]);
    expect(await cellText(cell.join(""), levels)).toBe("一、甲\n1.1 乙\n1.2 丙\n二、丁\n2.1 戊");
  });

  it("go on counting unless the level says otherwise", async () => {
    const cell = [
      numbered(run("甲")),
      numbered(run("乙"), 1, 1),
      numbered(run("丙")),
      numbered(run("丁"), 1, 1),
    ];
    const levels = list(["decimal", "%1."], ["decimal", "%2)", '<w:lvlRestart w:val="0"/>']);
    expect(await cellText(cell.join(""), levels)).toBe("1.甲\n1)乙\n2.丙\n2)丁");
  });

  it("are shared by lists of one definition, and begin where a list says", async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const cell = [1, 2, 3, 3].map((id) => numbered(run("甲"), id)).join("");
    expect(await cellText(cell, { numbering })).toBe("1.甲\n2.甲\n5.甲\n6.甲");
  });

  it("come from a paragraph's style, and are taken away by list 0", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="h"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="i"><w:basedOn w:val="h"/></w:style>';
    const styled = (text: string, more = "") => paragraph(run(text), `<w:pStyle w:val="i"/>${more}`);
    const cell = styled("甲") + styled("乙", '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled("丙");
    expect(await cellText(cell, { styles, ...list(["decimal", "%1."]) })).toBe("1.甲\n乙\n2.丙");
  });

  it("come from the level that belongs to a style", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="h2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const levels = list(["decimal", "%1."], ["decimal", "(%2)", '<w:pStyle w:val="h2"/>']);
    expect(await cellText(paragraph(run("甲"), '<w:pStyle w:val="h2"/>'), { styles, ...levels })).toBe(
      "(1)甲",
    );
  });

  it("are found where a definition points to another", async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="2"/></w:num>';
    expect(await cellText(numbered(run("甲")), { numbering })).toBe("3.甲");
  });

  it("in a format that is not known are told as lost, not made up", async () => {
    const unknown = list(["hebrew1", "%1."]);
    expect(await cellText(numbered(run("甲")), unknown)).toBe("甲");
    expect((await readCell(numbered(run("甲")), unknown)).losses).toEqual([
      { table: 0, kind: "numbering", count: 1 },
    ]);
  });
});

describe("numberWords", () => {
  it.each<[number, string, string | null]>([
    [10, "chineseCounting", "十"],
    [11, "chineseCounting", "十一"],
    [20, "chineseCounting", "二十"],
    [99, "chineseCounting", "九十九"],
    [100, "chineseCounting", null],
    [101, "chineseCountingThousand", "一百零一"],
    [110, "chineseCountingThousand", "一百一十"],
    [1010, "chineseCountingThousand", "一千零一十"],
    [12, "chineseLegalSimplified", "壹拾贰"],
    [10, "ideographDigital", "一〇"],
    [4, "ideographTraditional", "丁"],
    [11, "ideographTraditional", null],
    [12, "ideographZodiac", "亥"],
    [7, "decimalZero", "07"],
    [12, "decimalFullWidth", "１２"],
    [20, "decimalEnclosedCircle", "⑳"],
    [21, "decimalEnclosedCircle", null],
    [3, "decimalEnclosedParen", "⑶"],
    [3, "decimalEnclosedFullstop", "⒊"],
    [2, "ideographEnclosedCircle", "㊁"],
    [1994, "upperRoman", "MCMXCIV"],
    [4, "lowerRoman", "iv"],
    [27, "upperLetter", "AA"],
    [28, "lowerLetter", "bb"],
    [3, "numberInDash", "- 3 -"],
    [3, "ordinalText", null],
  ])("%s as %s is %s", (number, format, words) => {
    expect(numberWords(number, format)).toBe(words);
  });
});
