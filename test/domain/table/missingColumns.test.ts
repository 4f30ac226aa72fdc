import type { HeaderRole } from "../../../src/domain/table/headerLabels";
import { missingColumns } from "../../../src/domain/table/missingColumns";

it.each<[readonly HeaderRole[], readonly HeaderRole[]]>([
  [["level1", "level2", "level3", "target"], []],
  [["level1", "level3", "target"], []],
  [["level2", "level3", "target"], []],
  [["level3", "target"], ["level2"]],
  [["level1", "target"], ["level3"]],
  [["level1", "level3"], ["target"]],
  [[], ["level2", "level3", "target"]],
])("of %j are missing %j", (roles, missing) => {
  expect(missingColumns(roles)).toEqual(missing);
});
