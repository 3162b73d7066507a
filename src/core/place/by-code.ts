import type { Gazetteer } from './gazetteer.ts';

/** What is said of a place by its code, made once while one gazetteer is asked: the same places are named again and again. */
export function byCode<Value>(make: (code: string, gazetteer: Gazetteer) => Value) {
  let asked: Gazetteer | undefined;
  let known = new Map<string, Value>();
  return (code: string, gazetteer: Gazetteer): Value => {
    if (gazetteer !== asked) [asked, known] = [gazetteer, new Map()];
    const value = known.get(code);
    if (value !== undefined) return value;
    const made = make(code, gazetteer);
    known.set(code, made);
    return made;
  };
}
