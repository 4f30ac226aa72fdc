import { cellText, listXml, numbered, paragraph, readBlocks, readCell, run } from "../support/docxXml";

const inField = (code: string, result: string, data = ""): string =>
  `<w:r><w:fldChar w:fldCharType="begin">${data}</w:fldChar></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
  (result === "" ? "" : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}`) +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

describe("the text of a cell", () => {
  it.each<[string, string, string]>([
    ["in several runs", paragraph(run("≥") + run("95") + run("%")), "≥95%"],
    ["in several paragraphs", paragraph(run("一")) + paragraph(run("二")), "一\n二"],
    ["with an empty paragraph at its end", paragraph(run(">300人")) + paragraph(""), ">300人\n"],
    ["with spaces", paragraph(run(" 〔2022〕　３号  ")), " 〔2022〕　３号  "],
    ["with a line break", paragraph(run("一") + "<w:r><w:br/></w:r>" + run("二")), "一\n二"],
    ["with a carriage return", paragraph("<w:r><w:t>一</w:t><w:cr/><w:t>二</w:t></w:r>"), "一\n二"],
    ["with the end of a page", paragraph('<w:r><w:br w:type="page"/></w:r>' + run("一")), "一"],
    ["with a tab", paragraph("<w:r><w:t>一</w:t><w:tab/><w:t>二</w:t></w:r>"), "一\t二"],
    ["with tab stops", paragraph(run("一"), '<w:tabs><w:tab w:val="left" w:pos="400"/></w:tabs>'), "一"],
    [
      "with a hyphen that keeps a line together",
      paragraph("<w:r><w:t>3</w:t><w:noBreakHyphen/><w:t>5次</w:t></w:r>"),
      "3-5次",
    ],
    ["with a soft hyphen", paragraph("<w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t></w:r>"), "ab"],
    ["with what XML writes otherwise", paragraph(run("A&amp;B &lt;5% &#x2265;")), "A&B <5% ≥"],
    ["in a hyperlink", paragraph(`<w:hyperlink r:id="rId9">${run("网站")}</w:hyperlink>`), "网站"],
    [
      "in a content control",
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(run("甲"))}</w:sdtContent></w:sdt>`,
      "甲",
    ],
    [
      "a prompt that nobody answered",
      paragraph(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("单击此处输入文字。")}</w:sdtContent></w:sdt>${run("甲")}`,
      ),
      "甲",
    ],
    [
      "in a smart tag and a direction",
      paragraph(`<w:smartTag><w:bdo w:val="ltr">${run("甲")}</w:bdo></w:smartTag>`),
      "甲",
    ],
    [
      "with a reading above it",
      paragraph(
        `<w:r><w:ruby><w:rt>${run("pīn")}</w:rt><w:rubyBase>${run("拼")}</w:rubyBase></w:ruby></w:r>`,
      ),
      "拼",
    ],
    ["in a simple field", paragraph(`<w:fldSimple w:instr="DATE">${run("2024年")}</w:fldSimple>`), "2024年"],
    ["in a field", paragraph(run("共") + inField("= 2+3", "5") + run("项")), "共5项"],
    [
      "in a field within a field",
      paragraph(inField(`IF </w:instrText></w:r>${inField("PAGE", "1")}<w:r><w:instrText>`, "是")),
      "是",
    ],
    [
      "with a field that lost its end",
      paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + paragraph(run("甲")),
      "\n甲",
    ],
    [
      "with ticked boxes",
      paragraph(
        inField(
          "FORMCHECKBOX",
          "",
          '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>',
        ) +
          run("是") +
          inField(
            "FORMCHECKBOX",
            "",
            '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>',
          ) +
          run("否"),
      ),
      "☒是☐否",
    ],
    [
      "chosen from a list",
      paragraph(
        inField(
          "FORMDROPDOWN",
          "",
          '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="优"/><w:listEntry w:val="良"/></w:ddList></w:ffData>',
        ),
      ),
      "良",
    ],
    [
      "with symbols by their code",
      paragraph('<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' + run("95%")),
      "≥95%",
    ],
    [
      "with symbols in their font",
      paragraph(run("\uF0A3", '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>') + run("5%")),
      "≤5%",
    ],
    ["with a box of Wingdings", paragraph('<w:r><w:sym w:font="Wingdings 2" w:char="0052"/></w:r>'), "☑"],
    [
      "with a symbol of an ordinary font",
      paragraph('<w:r><w:sym w:font="Segoe UI Symbol" w:char="2611"/></w:r>'),
      "☑",
    ],
    [
      "with raised figures",
      paragraph(
        run("10") +
          run("4", '<w:vertAlign w:val="superscript"/>') +
          run("m") +
          run("2", '<w:vertAlign w:val="superscript"/>'),
      ),
      "10⁴m²",
    ],
    ["in an equation", paragraph("<m:oMath><m:r><m:t>≥95%</m:t></m:r></m:oMath>"), "≥95%"],
    [
      "in one of two versions",
      paragraph(
        `<mc:AlternateContent><mc:Choice Requires="w14">${run("新")}</mc:Choice><mc:Fallback>${run("旧")}</mc:Fallback></mc:AlternateContent>`,
      ),
      "新",
    ],
  ])("%s", async (_, xml, text) => {
    const { blocks, losses } = await readCell(xml);
    const [table] = blocks;
    expect(table?.kind === "table" ? table.cells.map((cell) => cell.text) : []).toEqual([text]);
    expect(losses).toEqual([]);
  });

  it("is not cut at drawings whose attributes are very long", async () => {
    const shape = `<w:r><w:pict><v:shape o:gfxdata="${"A".repeat(300_000)}" xmlns:o="urn:schemas-microsoft-com:office:office"/></w:pict></w:r>`;
    expect(await cellText(paragraph(shape + run("甲")))).toBe("甲");
  });
});

describe("tracked changes", () => {
  it.each<[string, string, string]>([
    [
      "inserted and deleted",
      paragraph(
        `<w:ins w:id="1">${run("≥")}</w:ins><w:del w:id="2"><w:r><w:delText>大于</w:delText></w:r></w:del>${run("95%")}`,
      ),
      "≥95%",
    ],
    [
      "moved",
      paragraph(`<w:moveFrom w:id="1">${run("旧")}</w:moveFrom><w:moveTo w:id="2">${run("新")}</w:moveTo>`),
      "新",
    ],
    [
      "a paragraph's end deleted",
      paragraph(run("前"), '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph(run("后")),
      "前后",
    ],
    ["the last paragraph's end deleted", paragraph(run("前"), '<w:rPr><w:del w:id="1"/></w:rPr>'), "前"],
  ])("%s: the text is the accepted one, and it is told", async (_, xml, text) => {
    expect(await cellText(xml)).toBe(text);
    const { losses } = await readCell(xml);
    expect(losses.map(({ kind }) => kind)).toEqual(["trackedChange"]);
  });

  it("of the formatting leave number and text as they are now", async () => {
    const change =
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:pPrChange w:id="1"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>';
    expect(await cellText(paragraph(run("甲"), change), { numbering: listXml([["decimal", "%1."]]) })).toBe(
      "甲",
    );
  });

  it("leave deleted rows and cells out, and inserted ones in", async () => {
    const { blocks, losses } = await readBlocks([
      {
        widths: [1000, 1000],
        rows: [
          { cells: [{ text: "甲" }, { text: "乙" }] },
          { cells: [{ text: "旧" }, { text: "旧" }], properties: '<w:del w:id="1"/>' },
          { cells: [{ text: "新" }, { text: "新" }], properties: '<w:ins w:id="1"/>' },
        ],
      },
    ]);
    const [table] = blocks;
    expect(table?.kind === "table" ? table.cells.map(({ text }) => text) : []).toEqual([
      "甲",
      "乙",
      "新",
      "新",
    ]);
    expect(losses).toEqual([{ table: 0, kind: "trackedChange", count: 2 }]);
  });
});

describe("what a text cannot say is told", () => {
  const picture =
    "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph(run("框里"))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(run("框里"))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  it.each<[string, string, string]>([
    ["picture", paragraph(picture + run("甲")), "甲"],
    ["textBox", paragraph(box + run("甲")), "甲"],
    ["note", paragraph(`${run("甲")}<w:r><w:footnoteReference w:id="2"/></w:r>`), "甲"],
    ["comment", paragraph(`${run("甲")}<w:r><w:commentReference w:id="0"/></w:r>`), "甲"],
    ["hiddenText", paragraph(run("看不见", "<w:vanish/>") + run("甲")), "甲"],
    ["symbol", paragraph('<w:r><w:sym w:font="Webdings" w:char="F061"/></w:r>' + run("甲")), "\uFFFD甲"],
    [
      "equation",
      paragraph(
        "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>",
      ),
      "1/2",
    ],
  ])("%s", async (kind, xml, text) => {
    const { losses } = await readCell(xml);
    expect(losses).toEqual([{ table: 0, kind, count: 1 }]);
    expect(await cellText(xml)).toBe(text);
  });

  it("text hidden by a style, unless the run shows it", async () => {
    const styles =
      '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="i"><w:basedOn w:val="h"/></w:style>';
    const text = paragraph(
      run("藏", '<w:rStyle w:val="i"/>') + run("露", '<w:rStyle w:val="i"/><w:vanish w:val="0"/>'),
    );
    expect(await cellText(text, { styles })).toBe("露");
  });

  it("for each table by itself, and outside of tables only what may hide one", async () => {
    const { losses } = await readBlocks([
      { xml: paragraph(picture) },
      { xml: paragraph(box) },
      { widths: [1000], rows: [{ cells: [{ text: "甲" }] }] },
      { widths: [1000], rows: [{ cells: [{ xml: paragraph(picture + picture) }] }] },
    ]);
    expect(losses).toEqual([
      { table: 1, kind: "picture", count: 2 },
      { table: null, kind: "textBox", count: 1 },
    ]);
  });

  it("does not count what a title is shown with", async () => {
    const title = numbered(run("绩效目标表"));
    const { blocks, losses } = await readBlocks(
      [{ xml: title }, { widths: [1000], rows: [{ cells: [{ text: "甲" }] }] }],
      { numbering: listXml([["decimal", "%1."]]) },
    );
    expect(blocks[0]).toEqual({ kind: "paragraph", text: "1.绩效目标表" });
    expect(losses).toEqual([]);
  });
});
