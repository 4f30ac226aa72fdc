/** What a drawing of a dialog is made of: SVG as text, in points. Chinese and English words alike. */

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

interface Look {
  readonly fill?: string;
  readonly stroke?: string;
  readonly radius?: number;
}

interface Words {
  readonly size?: number;
  readonly colour?: string;
  readonly isBold?: boolean;
  readonly anchor?: "start" | "middle";
}

/** What a drawing must say of itself. */
export const LABEL = "示意图，非截图";

const FONTS = "'Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Noto Sans SC',sans-serif";
const GREEN = "#107c41";
const LINE = "#c8c6c4";
const INK = "#242424";
const STEP = "#c50f1f";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export function box({ x, y, width, height }: Box, look: Look = {}): string {
  const { fill = "#ffffff", stroke = LINE, radius = 2 } = look;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" stroke="${stroke}"/>`;
}

/** `y` is the line that the words stand on. */
export function words({ x, y }: Place, text: string, look: Words = {}): string {
  const { size = 14, colour = INK, isBold = false, anchor = "start" } = look;
  const weight = isBold ? ' font-weight="600"' : "";
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}" text-anchor="${anchor}"${weight}>${escaped(text)}</text>`;
}

/** Words in the middle of a frame; the one to press is filled. */
export function button(place: Box, text: string, isPressed = false): string {
  const { x, y, width, height } = place;
  const look = isPressed ? { fill: GREEN, stroke: GREEN, radius: 4 } : { fill: "#f5f5f5", radius: 4 };
  const middle = { x: x + width / 2, y: y + height / 2 + 5 };
  return box(place, look) + words(middle, text, { anchor: "middle", colour: isPressed ? "#ffffff" : INK });
}

export function field(place: Box, text: string): string {
  return box(place) + words({ x: place.x + 8, y: place.y + place.height / 2 + 5 }, text);
}

export function tick({ x, y }: Place, isTicked: boolean): string {
  const mark = isTicked
    ? `<path d="M${x + 3} ${y + 8}l3 4 7-8" fill="none" stroke="#ffffff" stroke-width="2"/>`
    : "";
  return box({ x, y, width: 16, height: 16 }, isTicked ? { fill: GREEN, stroke: GREEN } : {}) + mark;
}

export function choice({ x, y }: Place, text: string, isChosen: boolean): string {
  const dot = isChosen ? `<circle cx="${x}" cy="${y}" r="4" fill="${GREEN}"/>` : "";
  return `<circle cx="${x}" cy="${y}" r="8" fill="#ffffff" stroke="${isChosen ? GREEN : "#8a8886"}"/>${dot}${words({ x: x + 16, y: y + 5 }, text)}`;
}

/** The number of a step beside what it is done with. */
export function step({ x, y }: Place, number: number): string {
  return `<circle cx="${x}" cy="${y}" r="11" fill="${STEP}"/>${words({ x, y: y + 5 }, String(number), { anchor: "middle", colour: "#ffffff", isBold: true })}`;
}

/** A window with its title in a bar of its own. */
export function dialog(place: Box, title: string, ...parts: readonly string[]): string {
  const { x, y, width } = place;
  const bar = box({ x, y, width, height: 34 }, { fill: "#f3f2f1" });
  const close = words({ x: x + width - 22, y: y + 22 }, "✕", { size: 13 });
  return (
    box(place) + bar + words({ x: x + 12, y: y + 22 }, title, { isBold: true }) + close + parts.join("\n")
  );
}

/** A list of which one entry is chosen, a line of 30 each. */
export function list(
  { x, y, width }: Omit<Box, "height">,
  entries: readonly string[],
  chosen: number,
): string {
  const line = (entry: string, index: number) => {
    const top = y + index * 30;
    const isChosen = index === chosen;
    const ground = isChosen ? box({ x, y: top, width, height: 30 }, { fill: "#e1f0e7", stroke: GREEN }) : "";
    return ground + words({ x: x + 10, y: top + 20 }, entry, { isBold: isChosen });
  };
  return entries.map(line).join("\n");
}

/** The whole picture, with its label; `tells` is read to those who cannot see it. */
export function picture(width: number, height: number, tells: string, ...parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONTS}" role="img">`,
    `<title>${escaped(`${tells}（${LABEL}）`)}</title>`,
    box({ x: 0, y: 0, width, height }, { fill: "#faf9f8", stroke: "none" }),
    ...parts,
    words({ x: 12, y: height - 10 }, LABEL, { size: 12, colour: "#605e5c" }),
    "</svg>",
    "",
  ].join("\n");
}
