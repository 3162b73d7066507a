/** A pure function that keeps its last answer for the same arguments. */
export function rememberLast<Input extends unknown[], Output>(make: (...input: Input) => Output) {
  let last: { input: Input; output: Output } | undefined;
  return (...input: Input): Output => {
    if (!last || input.some((value, i) => value !== last?.input[i])) last = { input, output: make(...input) };
    return last.output;
  };
}
