import type { FormsMessages } from "./forms.zh-CN";

/** Texts of 生成自评表 in English. */
export const formsEnUS: FormsMessages = {
  open: "Make self-evaluation forms…",
  title: "Make self-evaluation forms",
  intro:
    "Makes a worksheet in the Ministry’s form for each chosen project. Forms made before are renewed in place; everything you wrote in them stays.",
  projects: "Choose projects",
  all: "All",
  chosen: (count, all) => `${count} of ${all} chosen`,
  make: (count) => `Make ${count}`,
  made: (created, renewed) =>
    [created > 0 ? `Forms made: ${created}` : "", renewed > 0 ? `renewed: ${renewed}` : ""]
      .filter(Boolean)
      .join(", ") + ". ",
  kept: (cells, places) => `In ${cells} cells what you wrote was kept, though the table differs: ${places}. `,
  left: (reason, before, now) => {
    const reasons = {
      structure: "rows or columns were inserted or deleted in it",
      orphans: "it holds what you wrote about indicators that are gone",
      room: "you wrote below it, where the longer form would stand",
      unknown: "which texts are yours cannot be told",
    };
    return `The sheet “${before}” was left as it is (${reasons[reason]}); “${now}” is new. `;
  },
};
