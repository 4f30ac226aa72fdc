import { childNamed, childrenNamed, elements, type XmlElement } from "../xml/xml";

/** The 64 colours a workbook may mean by number; 64 and 65 are the window's own text and background. */
const INDEXED =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333";

/** The theme's colours by the number styles use: light and dark come in the other order than in the theme's part. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** Turns a colour of a workbook's styles into `#RRGGBB`. */
export class Colors {
  private readonly theme: readonly string[];
  private readonly indexed: readonly string[];

  constructor(theme: XmlElement | undefined, styles: XmlElement | undefined) {
    this.theme = readTheme(theme);
    this.indexed = readIndexed(styles);
  }

  /** `undefined` for an absent or automatic colour. */
  resolve(color: XmlElement | undefined): string | undefined {
    if (color === undefined) return undefined;
    const { rgb, theme, indexed, tint } = color.attributes;
    const base =
      rgb !== undefined
        ? rgb.slice(-6)
        : theme !== undefined
          ? this.theme[Number(theme)]
          : this.byIndex(indexed);
    return base === undefined || !/^[0-9a-fA-F]{6}$/.test(base)
      ? undefined
      : `#${tinted(base, Number(tint ?? 0)).toUpperCase()}`;
  }

  private byIndex(index: string | undefined): string | undefined {
    if (index === undefined) return undefined;
    if (index === "64") return "000000";
    if (index === "65") return "FFFFFF";
    return this.indexed[Number(index)];
  }
}

function readTheme(theme: XmlElement | undefined): readonly string[] {
  const scheme = childNamed(childNamed(theme, "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, i) => {
    const color = elements(childNamed(scheme, name) ?? { name: "", attributes: {}, children: [] })[0];
    return color?.attributes["lastClr"] ?? color?.attributes["val"] ?? OFFICE_THEME[i] ?? "000000";
  });
}

function readIndexed(styles: XmlElement | undefined): readonly string[] {
  const own = childrenNamed(childNamed(childNamed(styles, "colors"), "indexedColors"), "rgbColor");
  if (own.length > 0) return own.map((color) => (color.attributes["rgb"] ?? "").slice(-6));
  return INDEXED.match(/.{6}/g) ?? [];
}

/** Excel's tint: towards black below 0, towards white above, on the lightness of the colour. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return withLightness(channels, lightness, wanted, high - low);
}

/** Moves the lightness and keeps hue and saturation: each channel keeps its place between lightest and darkest. */
function withLightness(
  channels: readonly number[],
  lightness: number,
  wanted: number,
  chroma: number,
): string {
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const newChroma = saturation * (1 - Math.abs(2 * wanted - 1));
  const low = Math.min(...channels);
  const moved = channels.map(
    (channel) => wanted - newChroma / 2 + (chroma === 0 ? 0 : ((channel - low) / chroma) * newChroma),
  );
  return moved
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}
