import { cellCount, isUnbounded, type Rect } from "../engine/rect";
import { ExcelError } from "./excel-error";

/** Excel's limits on the web. */
export interface Limits {
  /** bytes of one request or one response */
  readonly payloadBytes: number;
  /** cells whose values one range may be asked for */
  readonly rangeCells: number;
}

export const EXCEL_ON_THE_WEB: Limits = { payloadBytes: 5 * 1024 * 1024, rangeCells: 5_000_000 };

const encoder = new TextEncoder();

/** Bytes of a value as JSON in UTF-8: a Chinese character is three. */
export const jsonBytes = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

export function assertRequestFits(bytes: number, limits: Limits): void {
  if (bytes > limits.payloadBytes) throw new ExcelError("RequestPayloadSizeLimitExceeded");
}

export function assertResponseFits(bytes: number, limits: Limits): void {
  if (bytes > limits.payloadBytes) throw new ExcelError("ResponsePayloadSizeLimitExceeded");
}

/** Excel answers null for the cells of whole columns and rows and of ranges too large to send. */
export const isReadable = (rect: Rect, limits: Limits): boolean =>
  !isUnbounded(rect) && cellCount(rect) <= limits.rangeCells;
