// Control characters but tab and line feed, C1 among them; marks that turn the direction of writing; an escape that does
// not begin one of the colours that the reports use.
const COMMANDS =
  /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\u001b(?!\[\d{1,2}m)/g;

/**
 * Text for a terminal: a workbook's words may hold commands that clear the screen or write something else over it. Each
 * stands as its number, `\u009b`, which in JSON is the same character.
 */
export function printable(text: string): string {
  return text.replace(COMMANDS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
