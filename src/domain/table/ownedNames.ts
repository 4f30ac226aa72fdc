import { OWNED_NAME_PREFIX } from "../grid/SheetGrid";

/** Names of the blocks that hold the columns filled in at year end, beside the grid: "_绩效助手_评价_1". */
export const EVALUATION_BLOCK_PREFIX = `${OWNED_NAME_PREFIX}评价_`;

/** Names of the blocks that hold 预算执行, 合计 and 评价等级, below the grid: "_绩效助手_合计_1". */
export const SUMMARY_BLOCK_PREFIX = `${OWNED_NAME_PREFIX}合计_`;
