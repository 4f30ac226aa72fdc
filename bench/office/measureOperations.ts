import { openTables, operationCosts } from "./operationCosts";

/** In a child: `measureOperations SHEETS`. Ends the process: Univer's timers would keep it. */
const [sheets = "12"] = process.argv.slice(2);
void operationCosts(openTables(Number(sheets))).then((costs) => {
  console.log(JSON.stringify(costs));
  process.exit(0);
});
