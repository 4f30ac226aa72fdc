const SIGN = /^\s*(?:[≥≤<>=＞＜＝≧≦⩾⩽﹥﹤≮≯﹦]\s*)+/;

/** "≥266米" → "266米", "＞=95％" → "95％"; null where no sign stands in front. */
export function withoutSign(text: string): string | null {
  const rest = text.replace(SIGN, "");
  return rest === text || rest.trim() === "" ? null : rest.trim();
}
