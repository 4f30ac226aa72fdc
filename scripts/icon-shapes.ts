/** The product's icons as SVG, drawn for each pixel size: lines are whole pixels wide and lie on whole pixels. */

const GREEN = "#107C41";
const DARK_GREEN = "#0B5A2F";
const LINE = "#5B5B5B";
const PAPER = "#FFFFFF";

export type IconName = "app" | "check" | "pane";

/** Sizes that the manifest and Excel's ribbon ask for, in pixels. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

/** A measure on a 16-unit grid, in whole pixels of the wanted size. */
type Snap = (units: number) => number;

export function drawIcon(name: IconName, size: number): string {
  const snap: Snap = (units) => Math.round((units * size) / 16);
  const shapes = { app: appShapes, check: checkShapes, pane: paneShapes }[name];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`,
    ...shapes(snap, Math.max(1, Math.round(size / 20))),
    "</svg>",
  ].join("\n  ");
}

function rect(x: number, y: number, width: number, height: number, fill: string, radius = 0): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;
}

/** A sheet of paper with a green head row and a grid below: 绩效目标表. */
function table(
  left: number,
  top: number,
  right: number,
  bottom: number,
  head: number,
  line: number,
): string[] {
  const inner = { left: left + line, top: top + line, right: right - line, bottom: bottom - line };
  const middle = Math.round(left + (right - left) * 0.4);
  const rowHeight = (inner.bottom - head) / 2;
  const row = Math.round(head + rowHeight - line / 2);
  return [
    rect(left, top, right - left, bottom - top, LINE, line),
    rect(inner.left, inner.top, inner.right - inner.left, inner.bottom - inner.top, PAPER),
    rect(left, top, right - left, head - top, GREEN, line),
    rect(inner.left, head - line, inner.right - inner.left, line, DARK_GREEN),
    rect(inner.left, row, inner.right - inner.left, line, "#BDBDBD"),
    rect(middle, head, line, inner.bottom - head, "#BDBDBD"),
  ];
}

/** A tick through three points, as thick as can be read at the size. */
function tick(points: readonly (readonly [number, number])[], width: number, color: string): string {
  const path = points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
  return `<path d="${path}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** A round badge with a tick: the target is met. `scale` is the size of one sixteenth. */
function badge(centre: number, radius: number, scale: number): string[] {
  const at = (x: number, y: number) => [centre + x * radius, centre + y * radius] as const;
  return [
    `<circle cx="${centre}" cy="${centre}" r="${radius + scale * 0.8}" fill="${PAPER}"/>`,
    `<circle cx="${centre}" cy="${centre}" r="${radius}" fill="${GREEN}"/>`,
    tick([at(-0.48, 0.04), at(-0.12, 0.4), at(0.5, -0.34)], Math.max(1.4, scale * 1.35), PAPER),
  ];
}

/** 一键校验: a table with the badge. */
function checkShapes(snap: Snap, line: number): string[] {
  return [
    ...table(snap(1), snap(1), snap(14), snap(13), snap(5), line),
    ...badge(snap(10.8), snap(4.6), snap(16) / 16),
  ];
}

/** 打开面板: a sheet with the pane at its right, its list of findings in it. */
function paneShapes(snap: Snap, line: number): string[] {
  const [left, right, bottom, head] = [snap(9), snap(15), snap(14), snap(5)];
  const entries = [snap(7), snap(9.2), snap(11.4)];
  return [
    ...table(snap(1), snap(2), right, bottom, head, line),
    rect(left, head - line, right - left, bottom - head + line, GREEN, line),
    ...entries.map((y) => rect(left + 2 * line, y, right - left - 4 * line, line, PAPER)),
  ];
}

/** The product: a green tile, the table in white, the tick across. */
function appShapes(snap: Snap, line: number): string[] {
  const [left, top, right, bottom] = [snap(3), snap(3), snap(13), snap(13)];
  const head = snap(6);
  return [
    rect(0, 0, snap(16), snap(16), GREEN, snap(3)),
    rect(left, top, right - left, bottom - top, PAPER, line),
    rect(left, top, right - left, head - top, "#A0D0AF", line),
    rect(left, head - line, right - left, line, GREEN),
    tick(
      [
        [snap(5), snap(9.2)],
        [snap(7), snap(11.2)],
        [snap(11), snap(7.6)],
      ],
      Math.max(1.6, snap(16) / 9),
      GREEN,
    ),
  ];
}
