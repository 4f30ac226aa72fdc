import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** Greens around Excel's own, so that the pane reads as part of it. */
const GREEN: BrandVariants = {
  10: "#02150A",
  20: "#052615",
  30: "#06361D",
  40: "#084424",
  50: "#09522B",
  60: "#0A5E32",
  70: "#0C6B39",
  80: "#0F7741",
  90: "#23864F",
  100: "#3B955F",
  110: "#52A371",
  120: "#6AB284",
  130: "#84C198",
  140: "#A0D0AF",
  150: "#BFE0C8",
  160: "#E0F1E5",
};

const FONTS =
  "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Segoe UI', system-ui, sans-serif";

export type PaneTone = "light" | "dark";

const THEMES: Readonly<Record<PaneTone, Theme>> = {
  light: { ...createLightTheme(GREEN), fontFamilyBase: FONTS },
  dark: {
    ...createDarkTheme(GREEN),
    fontFamilyBase: FONTS,
    // Fluent's dark brand text is made for its blue; this green needs a lighter step to stay readable.
    colorBrandForeground1: GREEN[120],
    colorBrandForegroundLink: GREEN[120],
  },
};

export function paneTheme(tone: PaneTone): Theme {
  return THEMES[tone];
}

/** Whether the host's background ("#RRGGBB") is a dark one; a colour that cannot be read is taken for light. */
export function toneOf(bodyBackgroundColor: string): PaneTone {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(bodyBackgroundColor) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return "light";
  const brightness = 0.299 * hex(red) + 0.587 * hex(green) + 0.114 * hex(blue);
  return brightness < 128 ? "dark" : "light";
}

/** What the system prefers. */
export function systemTone(): PaneTone {
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function hex(part: string): number {
  return Number.parseInt(part, 16);
}
