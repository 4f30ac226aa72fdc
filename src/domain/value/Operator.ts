/** How a target bounds the actual value: `actual OPERATOR target` must hold. */
export type Operator = ">=" | "<=" | ">" | "<" | "=";
