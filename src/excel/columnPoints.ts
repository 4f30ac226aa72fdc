/** Excel measures columns in points: a character of the default font is 7 pixels wide, 5 pixels are padding. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
