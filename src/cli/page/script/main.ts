import type { PageData, PageList } from "../PageData";
import { element } from "./element";
import { ListView } from "./ListView";

/** Shows the page's lists, one at a time; the address remembers which. */
function begin(main: HTMLElement, { words, lists }: PageData): void {
  const views = new Map<PageList["key"], ListView>();
  const buttons = lists.map((list) => {
    const label = `${list.title}（${list.rows.length}）`;
    const button = element("button", { type: "button", id: `show-${list.key}` }, label);
    button.addEventListener("click", () => show(list));
    return button;
  });
  const place = element("div");
  main.append(element("nav", { "aria-label": words.lists }, ...buttons), place);

  const show = (list: PageList): void => {
    const view = views.get(list.key) ?? new ListView(list, words);
    views.set(list.key, view);
    place.replaceChildren(view.panel);
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.id === `show-${list.key}`));
    }
    history.replaceState(null, "", `#${list.key}`);
  };
  const [first] = lists;
  const chosen = lists.find(({ key }) => `#${key}` === location.hash) ?? first;
  if (chosen) show(chosen);
}

const main = document.getElementById("lists");
const data = document.getElementById("data")?.textContent;
if (main && data) begin(main, JSON.parse(data) as PageData);
