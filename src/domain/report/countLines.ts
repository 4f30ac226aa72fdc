/**
 * How many lines a text takes in a cell that wraps: Chinese breaks between any two characters, other words as a whole.
 * @param width of the cell, in characters of the default font, which is a little larger than the report's
 */
export function countLines(text: string, width: number): number {
  const room = Math.max(2, width * 1.05 - 1);
  return text.split("\n").reduce((sum, paragraph) => sum + linesOf(paragraph, room), 0);
}

function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of paragraph.match(/[\u2E80-\uFFFF]|[^\u2E80-\uFFFF\s]+|\s/g) ?? []) {
    const width = /[\u2E80-\uFFFF]/.test(piece) ? 2 : piece.length;
    if (used + width <= room) {
      used += width;
      continue;
    }
    // A word that is longer than a line is cut.
    const whole = Math.ceil(width / room);
    lines += used === 0 ? whole - 1 : whole;
    used = width - (whole - 1) * room;
  }
  return lines;
}
