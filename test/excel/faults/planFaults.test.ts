import { OPERATIONS } from "./operations";
import { tryAll } from "./tryAll";

tryAll(OPERATIONS.filter(({ makesSheets }) => !makesSheets));
