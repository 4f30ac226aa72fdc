/** The HTML names Excel's add-in interface accepts and add-ins use. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  lime: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  silver: "#C0C0C0",
  maroon: "#800000",
  navy: "#000080",
  teal: "#008080",
  olive: "#808000",
  aqua: "#00FFFF",
  fuchsia: "#FF00FF",
  pink: "#FFC0CB",
};

/** `#RRGGBB` in capitals for what Excel accepts as a colour (`#abc123`, `abc123`, `yellow`); null for anything else. */
export function parseColor(text: string): string | null {
  const hex = /^#?([0-9a-f]{6})$/i.exec(text.trim());
  if (hex !== null) return `#${(hex[1] ?? "").toUpperCase()}`;
  return NAMED[text.trim().toLowerCase()] ?? null;
}

/** Univer may keep `rgb(1, 2, 3)` where the grid's own palette set it. */
export function toHex(rgb: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  if (parts === null) return parseColor(rgb) ?? rgb;
  const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${hex.join("").toUpperCase()}`;
}
