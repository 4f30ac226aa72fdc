type Schema = Readonly<Record<string, unknown>>;

/** Whether a value meets a JSON schema, as far as docs/settings.schema.json uses the language; any other keyword throws. */
export function matchesSchema(value: unknown, schema: Schema, root: Schema = schema): boolean {
  return Object.entries(schema).every(([keyword, wanted]) => {
    const check = KEYWORDS[keyword];
    if (!check) throw new Error(`The schema uses ${keyword}, which this test does not know.`);
    return check(value, wanted, schema, root);
  });
}

type Check = (value: unknown, wanted: unknown, schema: Schema, root: Schema) => boolean;
const ignored: Check = () => true;
const asSchema = (value: unknown): Schema => value as Schema;
const isObject = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  integer: Number.isInteger,
  null: (value) => value === null,
};

const KEYWORDS: Readonly<Record<string, Check>> = {
  $schema: ignored,
  title: ignored,
  description: ignored,
  definitions: ignored,
  type: (value, wanted) => TYPES[String(wanted)]?.(value) ?? false,
  const: (value, wanted) => value === wanted,
  enum: (value, wanted) => (wanted as unknown[]).includes(value),
  minimum: (value, wanted) => typeof value !== "number" || value >= Number(wanted),
  maximum: (value, wanted) => typeof value !== "number" || value <= Number(wanted),
  pattern: (value, wanted) => typeof value !== "string" || new RegExp(String(wanted)).test(value),
  maxLength: (value, wanted) => typeof value !== "string" || value.length <= Number(wanted),
  maxItems: (value, wanted) => !Array.isArray(value) || value.length <= Number(wanted),
  items: (value, wanted, _, root) =>
    !Array.isArray(value) || value.every((item) => matchesSchema(item, asSchema(wanted), root)),
  anyOf: (value, wanted, _, root) =>
    (wanted as Schema[]).some((schema) => matchesSchema(value, schema, root)),
  $ref: (value, wanted, _, root) => {
    const name = String(wanted).replace("#/definitions/", "");
    return matchesSchema(value, asSchema(asSchema(root.definitions)[name]), root);
  },
  required: (value, wanted) =>
    !isObject(value) || (wanted as string[]).every((key) => Object.hasOwn(value, key)),
  propertyNames: (value, wanted, _, root) =>
    !isObject(value) || Object.keys(value).every((key) => matchesSchema(key, asSchema(wanted), root)),
  properties: (value, wanted, _, root) =>
    !isObject(value) ||
    Object.entries(asSchema(wanted)).every(
      ([key, schema]) => !Object.hasOwn(value, key) || matchesSchema(value[key], asSchema(schema), root),
    ),
  additionalProperties: (value, wanted, { properties }, root) =>
    !isObject(value) ||
    Object.keys(value)
      .filter((key) => !Object.hasOwn(asSchema(properties ?? {}), key))
      .every((key) => wanted !== false && matchesSchema(value[key], asSchema(wanted), root)),
};
