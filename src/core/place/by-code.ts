import type { Gazetteer } from './gazetteer.ts';

/** What is said of a place by its code, made once for each gazetteer: the same places are named again and again. */
export function byCode<Value>(make: (code: string, gazetteer: Gazetteer) => Value) {
  const known = new WeakMap<Gazetteer, Map<string, Value>>();
  return (code: string, gazetteer: Gazetteer): Value => {
    const values = known.get(gazetteer) ?? new Map<string, Value>();
    if (values.size === 0) known.set(gazetteer, values);
    const value = values.get(code);
    if (value !== undefined) return value;
    const made = make(code, gazetteer);
    values.set(code, made);
    return made;
  };
}
