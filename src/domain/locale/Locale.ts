/** Languages that every text of a rule is written in. zh-CN comes first; en-US is complete. */
export type Locale = "zh-CN" | "en-US";

export type Localised<T> = Readonly<Record<Locale, T>>;
