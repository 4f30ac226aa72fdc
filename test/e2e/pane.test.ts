import { describePane } from "./support/describePane";
import { startWorkbench } from "./support/startWorkbench";

describePane(() => startWorkbench({ width: 360, openPane: false }), 60_000);
