type Json = unknown;
type JsonObject = Record<string, Json>;

/**
 * A pack's data laid over the data it extends. Objects merge field by field; lists of keyed things
 * merge by key, new ones at the end; every other value replaces what was there.
 */
export function extendPack(base: Json, over: Json): Json {
  if (isKeyedList(base) && isKeyedList(over)) return mergeByKey(base, over);
  if (isObject(base) && isObject(over)) return mergeFields(base, over);
  return over;
}

function mergeFields(base: JsonObject, over: JsonObject): JsonObject {
  const merged = { ...base };
  for (const [field, value] of Object.entries(over)) {
    merged[field] = field in base ? extendPack(base[field], value) : value;
  }
  return merged;
}

function mergeByKey(base: JsonObject[], over: JsonObject[]): JsonObject[] {
  const changed = base.map((old) => {
    const change = over.find((entry) => entry.key === old.key);
    return change === undefined ? old : mergeFields(old, change);
  });
  const added = over.filter((entry) => !base.some((old) => old.key === entry.key));
  return [...changed, ...added];
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKeyedList(value: Json): value is JsonObject[] {
  return Array.isArray(value) && value.length > 0 && value.every((e) => isObject(e) && 'key' in e);
}
