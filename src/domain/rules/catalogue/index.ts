// Made by `npm run rules` from the files of this folder.
import type { Rule } from "../Rule";
import { T01 } from "./T01";
import { T02 } from "./T02";
import { T03 } from "./T03";
import { C01 } from "./C01";
import { C02 } from "./C02";
import { C03 } from "./C03";
import { C04 } from "./C04";
import { C05 } from "./C05";
import { C06 } from "./C06";
import { C07 } from "./C07";
import { C08 } from "./C08";
import { C09 } from "./C09";
import { I01 } from "./I01";
import { I02 } from "./I02";
import { I10 } from "./I10";
import { I26 } from "./I26";

/** 审核规则目录: every rule, in the order of domain.md §3. */
export const catalogue: readonly Rule[] = [
  T01,
  T02,
  T03,
  C01,
  C02,
  C03,
  C04,
  C05,
  C06,
  C07,
  C08,
  C09,
  I01,
  I02,
  I10,
  I26,
];
