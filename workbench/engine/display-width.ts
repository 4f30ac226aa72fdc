/** Characters a full em wide: Chinese, full-width forms, Chinese punctuation. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const NARROW_EM = 0.55;

/** The width of a line of text in points, estimated from its characters. */
export const displayWidth = (text: string, fontSize: number): number =>
  [...text].reduce((width, character) => width + (WIDE.test(character) ? 1 : NARROW_EM), 0) * fontSize;
