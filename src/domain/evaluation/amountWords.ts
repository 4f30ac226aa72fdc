import type Big from "big.js";

const FEWEST_DIGITS = 3;
const MOST_PLACES = 6;

/** A number in full, never 1e+15: six places at most, more only where fewer than three digits would be left. */
export function numberWords(value: Big): string {
  return value.round(Math.max(MOST_PLACES, FEWEST_DIGITS - 1 - value.e)).toFixed();
}

/** A rate as a per cent to 0.01: 1.8 is "180%". */
export function percentWords(rate: Big): string {
  return `${rate.times(100).round(2).toFixed()}%`;
}

/** A rate at the edge of a band as a per cent that does not round over it: 79.999%, never 80%. */
export function edgeWords(rate: Big): string {
  const percent = rate.times(100);
  const isOver = percent.round(2).eq(percent.round(0)) && !percent.eq(percent.round(0));
  return isOver ? `${numberWords(percent)}%` : percentWords(rate);
}

/** Points to 0.01 without idle zeros: "4.55", "10". */
export function weightWords(weight: Big): string {
  return weight.round(2).toFixed();
}

/** Points to 0.01: "9.50". */
export function scoreWords(score: Big): string {
  return score.toFixed(2);
}

/** A division as a clerk writes it: the unit once, but % behind each: 1.9÷2条, 93%÷95%. */
export function divisionWords(numerator: Big, denominator: Big, unit: string): string {
  const first = /^[%‰]$/.test(unit) ? unit : "";
  return `${numberWords(numerator)}${first}÷${numberWords(denominator)}${unit}`;
}
