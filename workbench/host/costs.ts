/** What an add-in has cost since the last reset. Bytes are of the UTF-8 JSON on the wire. */
export class Costs {
  /** requests an add-in makes with `context.sync()` and at the end of `Excel.run` */
  syncs = 0;
  /** requests office.js makes of itself after `Excel.run`, to let go of objects it kept */
  cleanups = 0;
  /** actions in the requests that were carried out */
  actions = 0;
  requestBytes = 0;
  responseBytes = 0;
  /** the largest single request or response */
  largestMessageBytes = 0;
  cellsRead = 0;
  cellsWritten = 0;

  reset(): void {
    Object.assign(this, new Costs());
  }
}
