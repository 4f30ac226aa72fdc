import type { Members } from "../excel-object";
import { fontProperties } from "../format-properties";
import { FormatObject, formatMembers } from "./format-object";

const members: Members<RangeFontObject> = {
  properties: formatMembers(fontProperties),
  navigations: {},
  methods: {},
};

export class RangeFontObject extends FormatObject {
  readonly typeName = "RangeFont";
  protected members(): Members<this> {
    return members;
  }
}
