// Made by `npm run rules` from the files of this folder.
import type { Rule } from "../Rule";
import { T01 } from "./T01";
import { T02 } from "./T02";
import { T03 } from "./T03";
import { T04 } from "./T04";
import { T05 } from "./T05";
import { T06 } from "./T06";
import { T07 } from "./T07";
import { T08 } from "./T08";
import { T09 } from "./T09";
import { T10 } from "./T10";
import { T11 } from "./T11";
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
import { I03 } from "./I03";
import { I04 } from "./I04";
import { I05 } from "./I05";
import { I06 } from "./I06";
import { I07 } from "./I07";
import { I08 } from "./I08";
import { I09 } from "./I09";
import { I10 } from "./I10";
import { I11 } from "./I11";
import { I12 } from "./I12";
import { I13 } from "./I13";
import { I14 } from "./I14";
import { I15 } from "./I15";
import { I16 } from "./I16";
import { I17 } from "./I17";
import { I18 } from "./I18";
import { I19 } from "./I19";
import { I20 } from "./I20";
import { I21 } from "./I21";
import { I22 } from "./I22";
import { I23 } from "./I23";
import { I24 } from "./I24";
import { I25 } from "./I25";
import { I26 } from "./I26";
import { S01 } from "./S01";
import { S02 } from "./S02";
import { S03 } from "./S03";
import { S04 } from "./S04";
import { S05 } from "./S05";
import { S06 } from "./S06";
import { S07 } from "./S07";
import { S08 } from "./S08";
import { S09 } from "./S09";
import { S10 } from "./S10";
import { S11 } from "./S11";
import { S12 } from "./S12";

/** 审核规则目录: every rule, in the order of domain.md §3. */
export const catalogue: readonly Rule[] = [
  T01,
  T02,
  T03,
  T04,
  T05,
  T06,
  T07,
  T08,
  T09,
  T10,
  T11,
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
  I03,
  I04,
  I05,
  I06,
  I07,
  I08,
  I09,
  I10,
  I11,
  I12,
  I13,
  I14,
  I15,
  I16,
  I17,
  I18,
  I19,
  I20,
  I21,
  I22,
  I23,
  I24,
  I25,
  I26,
  S01,
  S02,
  S03,
  S04,
  S05,
  S06,
  S07,
  S08,
  S09,
  S10,
  S11,
  S12,
];
