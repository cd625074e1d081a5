/**
 * The same function, which works only when one of its arguments is another than the last time. For what an
 * element shows of its story: the parts of a state stay the same objects while a reader only points.
 */
export function keepLast<Arguments extends readonly unknown[], Result>(
  make: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { readonly given: Arguments; readonly result: Result } | undefined;
  return (...given) => {
    if (last?.given.every((argument, index) => argument === given[index])) return last.result;
    last = { given, result: make(...given) };
    return last.result;
  };
}
