import type Big from "big.js";
import { asPlainText } from "../grid/isFormula";
import type { TextField } from "../table/TargetTable";
import type { Fix } from "./Finding";

/** 可批量采用: writes the same in another spelling into one cell (％ → %). */
export function safeFix({ cell, text }: TextField, after: string): Fix {
  return { kind: "safe", changes: [{ cell, before: text, after: asPlainText(after) }] };
}

/** 供逐条采用: writes into one cell what says something else than before (2条 → ≥2条). */
export function offeredFix({ cell, text }: TextField, after: string): Fix {
  return { kind: "offered", changes: [{ cell, before: text, after: asPlainText(after) }] };
}

/** 供逐条采用: writes a number, as a number, into one cell. */
export function offeredNumber({ cell, text }: TextField, number: Big): Fix {
  return {
    kind: "offered",
    changes: [{ cell, before: text, after: number.toFixed(), number: number.toNumber() }],
  };
}
